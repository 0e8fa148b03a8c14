package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightToLeftTests {

    private static final String SARA = "שרה";

    private static List<String> runs(String paragraph, byte direction) {
        RightToLeft.Runs runs = new RightToLeft.Runs();
        runs.setParagraph(paragraph, direction);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < runs.countTextRuns(); i++) {
            var run = runs.getVisualRun(i);
            String text = paragraph.substring(run.getStart(), run.getStart() + run.getLength());
            parts.add((run.getDirection() == BidiSplitter.RTL ? "<" : ">") + text);
        }
        return parts;
    }

    @Test
    void a_paragraph_is_cut_where_the_direction_turns() {
        assertThat(runs("Ann " + SARA + " Lee", BidiSplitter.LTR)).containsExactly(">Ann ", "<" + SARA, "> Lee");
    }

    @Test
    void a_number_after_hebrew_stays_with_it_and_stands_on_its_left() {
        assertThat(runs("Ann " + SARA + " 30 x", BidiSplitter.LTR)).containsExactly(">Ann ", "<" + SARA + " 30", "> x");
        assertThat(new RightToLeft().reorderRTLTextToLTR(SARA + " 30")).isEqualTo("30 הרש");
    }

    @Test
    void in_a_paragraph_from_right_to_left_a_number_is_a_run_of_its_own() {
        assertThat(runs(SARA + " 30 " + SARA, BidiSplitter.RTL)).containsExactly("<" + SARA + " ", ">30", "< " + SARA);
    }

    @Test
    void brackets_turn_and_marks_stay_behind_their_letter() {
        assertThat(new RightToLeft().reorderRTLTextToLTR("(אָב)")).isEqualTo("(באָ)");
    }
}

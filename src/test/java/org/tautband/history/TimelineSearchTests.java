package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FindingData;
import org.tautband.charting.Referral;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitId;

/** UC-05: the search in the notes, in each of their languages, and what it marks. */
class TimelineSearchTests extends ATimeline {

    @ParameterizedTest
    @CsvSource({
        "headaches, headache, headaches",
        "Kopfschmerzen seit Wochen, Kopfschmerz, Kopfschmerzen",
        "dolor en los hombros, hombro, hombros",
        "douleurs à l'épaule, epaule, épaule",
        "douleurs à l'épaule, douleur, douleurs",
        "trapezius tender, trap, trapezius",
        "Übung täglich, ubung, Übung"
    })
    void notes_are_found_in_each_language_whatever_the_ending_or_the_accents(String note, String typed, String marked) {
        VisitId visit = signed(note, "");
        signed("nothing of the kind", "");
        List<TimelineEntry> found = find(typed).entries();
        assertThat(found).hasSize(1);
        TimelineEntry.Visit entry = (TimelineEntry.Visit) found.getFirst();
        assertThat(entry.id()).isEqualTo(visit);
        assertThat(entry.hits()).hasSize(1);
        assertThat(entry.hits().getFirst().text().pieces())
                .filteredOn(MarkedText.Piece::marked)
                .extracting(MarkedText.Piece::text)
                .containsExactly(marked);
    }

    @Test
    void words_must_all_occur_phrases_in_order_and_excluded_words_not_at_all() {
        signed("left neck, right knee", "");
        assertThat(find("knee neck").entries()).hasSize(1);
        assertThat(find("knee elbow").entries()).isEmpty();
        assertThat(find("knee or elbow").entries()).hasSize(1);
        assertThat(find("\"right knee\"").entries()).hasSize(1);
        assertThat(find("\"left knee\"").entries()).isEmpty();
        assertThat(find("neck -knee").entries()).isEmpty();
    }

    @Test
    void words_of_the_whole_visit_are_found_findings_fascia_and_amendments_too() {
        VisitId visit = visits.start(client);
        findings.add(
                visit,
                LEFT_SOLEUS,
                FindingData.FOUND
                        .withRefersTo(Referral.NONE.withWords("into the heel"))
                        .withNote("ropy as cordage"));
        fascia.add(visit, FasciaFindingData.at(null).withTexture("leathery"));
        fixtures.excuse(visit);
        visits.sign(visit);
        visits.amend(visit, "overlooked", "the calf was swollen");
        assertThat(((TimelineEntry.Visit) find("cordage").entries().getFirst()).hits())
                .extracting(NoteHit::part)
                .contains(NoteHit.Part.FINDING);
        assertThat(find("heel").entries()).hasSize(1);
        assertThat(((TimelineEntry.Visit) find("leather").entries().getFirst()).hits())
                .extracting(NoteHit::part)
                .contains(NoteHit.Part.FASCIA);
        assertThat(find("swollen").entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        TimelineEntry.Amendment.class,
                        amendment -> assertThat(amendment.text().hasMarks()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table client; --",
                "neck & | !",
                "\\",
                ":*",
                "(((",
                "\"",
                "<->",
                "-",
                "%",
                "neck:A",
                "or",
                "' || '"
            })
    void whatever_is_typed_is_looked_for_and_never_an_error(String typed) {
        signed("left neck", "");
        assertThat(find(typed).entries()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void marks_hold_the_text_as_it_was_typed_never_as_markup() {
        signed("<b>neck</b> & <script>alert(1)</script>", "");
        NoteHit hit =
                ((TimelineEntry.Visit) find("neck").entries().getFirst()).hits().getFirst();
        assertThat(hit.text().text()).isEqualTo("<b>neck</b> & <script>alert(1)</script>");
        assertThat(hit.text().pieces())
                .filteredOn(MarkedText.Piece::marked)
                .singleElement()
                .extracting(MarkedText.Piece::text)
                .isEqualTo("neck");
    }

    @Test
    void the_longest_note_of_words_that_never_repeat_is_stored_and_found() {
        VisitId visit = visits.start(client);
        Random random = new Random(1);
        for (SoapSection section : SoapSection.values()) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 19_900) {
                text.append(Integer.toString(random.nextInt(46_656), 36))
                        .append("ings-")
                        .append(random.nextInt(9))
                        .append(' ');
            }
            visits.saveText(visit, section, visits.open(visit).soap().section(section), text.toString());
        }
        visits.saveText(visit, SoapSection.PLAN, visits.open(visit).soap().plan(), "rest " + "x".repeat(19_000));
        assertThat(find("rest").entries()).hasSize(1);
    }
}

package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.tautband.accounts.StaffId;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldService;
import org.tautband.charting.ObjectiveState;
import org.tautband.charting.PainScores;
import org.tautband.charting.QuickEntryService;
import org.tautband.charting.SoapNote;
import org.tautband.charting.TreatmentDetails;
import org.tautband.charting.VisitChanges;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientId;

/** What becomes of changes while the database does not answer, and of a chart that somebody else changes. */
class ChartEditorTests {

    private static final VisitDetails READ = visit("as read");

    private final VisitService visits = mock();
    private final VisitChanges changes = mock();
    private final ChartEditor.Problems problems = mock();
    private final List<String> shown = new ArrayList<>();
    private ChartEditor editor = editor();

    @BeforeEach
    void openTheChart() {
        when(changes.mark(any())).thenReturn("1");
        editor = editor();
        editor.onChange(visit -> shown.add(visit.soap().plan()));
    }

    private ChartEditor editor() {
        return new ChartEditor(
                new ChartServices(
                        visits,
                        mock(FindingService.class),
                        mock(HoldService.class),
                        mock(FasciaService.class),
                        mock(QuickEntryService.class),
                        mock(ChartPreferenceService.class),
                        changes),
                READ,
                problems);
    }

    private static VisitDetails unreachable() {
        throw new CannotCreateTransactionException("no connection");
    }

    private static VisitDetails visit(String plan) {
        return new VisitDetails(
                new VisitId(new UUID(1, 1)),
                new ClientId(new UUID(2, 2)),
                new StaffId(new UUID(3, 3)),
                "Ann",
                LocalDate.EPOCH,
                Instant.EPOCH,
                new SoapNote("", "", "", plan),
                new ObjectiveState(false, false, ""),
                new PainScores(null, null),
                List.of(),
                List.of(),
                new TreatmentDetails(List.of(), List.of(), List.of()),
                List.of(),
                null);
    }

    @Test
    void what_the_database_cannot_take_now_is_stored_as_soon_as_it_can() {
        List<String> stored = new ArrayList<>();
        boolean[] up = {false};
        Supplier<VisitDetails> change = () -> up[0] ? visit(stored.add("seven") ? "seven" : "") : unreachable();
        editor.keep("tenderness", change, refused -> {});
        verify(problems).unreachable();
        verify(problems, never()).stored();
        assertThat(editor.retry()).isTrue();
        up[0] = true;
        assertThat(editor.retry()).isFalse();
        assertThat(editor.retry()).isFalse();
        assertThat(stored).containsExactly("seven");
        assertThat(shown).containsExactly("as read", "seven");
    }

    @Test
    void a_later_change_of_the_same_part_takes_the_place_of_one_that_waits() {
        editor.keep("tenderness", ChartEditorTests::unreachable, refused -> {});
        editor.keep("tenderness", () -> visit("the later one"), refused -> {});
        assertThat(editor.retry()).isFalse();
        assertThat(shown).containsExactly("as read", "the later one");
    }

    @Test
    void a_hold_is_answered_only_when_it_is_stored_or_never_will_be() {
        assertThat(editor.attempt(ChartEditorTests::unreachable, refused -> {}))
                .isEqualTo(ChartEditor.Outcome.UNREACHABLE);
        assertThat(editor.attempt(() -> READ, refused -> {})).isEqualTo(ChartEditor.Outcome.STORED);
    }

    @Test
    void coming_back_reads_the_visit_only_when_somebody_else_changed_it() {
        editor.apply(() -> visit("mine"));
        editor.refresh();
        verify(visits, never()).open(any());
        when(changes.mark(any())).thenReturn("2");
        when(visits.open(any())).thenReturn(visit("theirs"));
        editor.refresh();
        editor.refresh();
        assertThat(shown).containsExactly("as read", "mine", "theirs");
    }
}

package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** Two tabs on one sheet: each keeps what the other did, and nothing is overwritten unseen. */
class DraftMergeTests {

    private static final ChosenItem HEAT = ChosenItem.of("heat", null);
    private static final ChosenItem REST = ChosenItem.of("rest", null);
    private static final ChosenItem STRETCH = ChosenItem.of("stretch", "chin_tuck");
    private static final SheetDraft BASE = SheetDraft.of(List.of(HEAT, REST), Paper.A4);

    private static SheetDraft with(ChosenItem... items) {
        return BASE.withItems(List.of(items));
    }

    @Test
    void changes_of_different_parts_are_both_kept() {
        SheetDraft theirs = BASE.withNote("Drink water.").withPaper(Paper.LETTER);
        SheetDraft mine = BASE.withNextVisit(LocalDate.of(2026, 12, 7)).withTypeSize(TypeSize.LARGE);
        SheetDraft merged = DraftMerge.merge(theirs, BASE, mine);
        assertThat(merged)
                .isEqualTo(theirs.withNextVisit(LocalDate.of(2026, 12, 7)).withTypeSize(TypeSize.LARGE));
    }

    @Test
    void one_text_changed_twice_is_a_conflict_that_shows_the_stored_text() {
        assertThatExceptionOfType(TextConflictException.class)
                .isThrownBy(() -> DraftMerge.merge(BASE.withNote("theirs"), BASE, BASE.withNote("mine")))
                .satisfies(conflict -> assertThat(conflict.stored()).isEqualTo("theirs"));
        assertThat(DraftMerge.merge(BASE.withNote("same"), BASE, BASE.withNote("same"))
                        .note())
                .isEqualTo("same");
    }

    @Test
    void words_typed_here_stay_when_an_item_is_added_there() {
        SheetDraft theirs = with(HEAT, REST, STRETCH);
        SheetDraft mine = with(HEAT.worded(ItemWords.OF_GUIDE.withDose("10 minutes")), REST);
        assertThat(DraftMerge.merge(theirs, BASE, mine))
                .isEqualTo(with(HEAT.worded(ItemWords.OF_GUIDE.withDose("10 minutes")), REST, STRETCH));
    }

    @Test
    void words_typed_there_stay_when_the_items_are_ordered_here() {
        SheetDraft theirs = with(HEAT.worded(ItemWords.OF_GUIDE.withSteps("Lie down.")), REST);
        assertThat(DraftMerge.merge(theirs, BASE, with(REST, HEAT)))
                .isEqualTo(with(REST, HEAT.worded(ItemWords.OF_GUIDE.withSteps("Lie down."))));
    }

    @Test
    void two_who_choose_items_at_once_do_not_overwrite_each_other() {
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> DraftMerge.merge(with(REST, HEAT), BASE, with(HEAT, REST, STRETCH)));
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() ->
                        DraftMerge.merge(BASE.withNextVisit(monday), BASE, BASE.withNextVisit(monday.plusDays(1))));
    }
}

package org.tautband.homecare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/**
 * Brings an editor's change into the draft that is stored: what the editor left alone stays as others have made it, and
 * nothing of theirs is overwritten unseen.
 *
 * @see "docs/adr/0022-a-sheet-draft-is-merged-part-by-part.md"
 */
final class DraftMerge {

    private DraftMerge() {}

    /**
     * The stored draft with what became of {@code base} in {@code mine}.
     *
     * @throws TextConflictException when a text was changed here and there
     * @throws StaleVersionException when a choice, or which items stand in which order, was changed here and there
     */
    static SheetDraft merge(SheetDraft stored, SheetDraft base, SheetDraft mine) {
        return new SheetDraft(
                items(stored, base, mine),
                text(stored.printedName(), base.printedName(), mine.printedName()),
                text(stored.note(), base.note(), mine.note()),
                choice(stored.nextVisit(), base.nextVisit(), mine.nextVisit()),
                text(stored.nextVisitTime(), base.nextVisitTime(), mine.nextVisitTime()),
                Objects.requireNonNull(choice(stored.paper(), base.paper(), mine.paper())),
                Objects.requireNonNull(choice(stored.typeSize(), base.typeSize(), mine.typeSize())),
                Objects.requireNonNull(choice(stored.language(), base.language(), mine.language())),
                Objects.requireNonNull(choice(stored.circumstances(), base.circumstances(), mine.circumstances())));
    }

    private static List<ChosenItem> items(SheetDraft stored, SheetDraft base, SheetDraft mine) {
        List<String> keys = Objects.requireNonNull(choice(stored.keys(), base.keys(), mine.keys()));
        List<ChosenItem> items = new ArrayList<>();
        for (String key : keys) {
            ChosenItem theirs = stored.item(key).orElse(null);
            ChosenItem ours = mine.item(key).orElse(null);
            if (theirs == null || ours == null) {
                items.add(Objects.requireNonNull(theirs == null ? ours : theirs));
            } else {
                ChosenItem before = base.item(key).orElse(theirs);
                items.add(theirs.worded(words(theirs.words(), before.words(), ours.words())));
            }
        }
        return items;
    }

    private static ItemWords words(ItemWords stored, ItemWords base, ItemWords mine) {
        return new ItemWords(
                text(stored.steps(), base.steps(), mine.steps()),
                text(stored.dose(), base.dose(), mine.dose()),
                text(stored.frequency(), base.frequency(), mine.frequency()));
    }

    private static String text(String stored, String base, String mine) {
        if (mine.equals(base)) {
            return stored;
        }
        if (!stored.equals(base) && !stored.equals(mine)) {
            throw new TextConflictException(stored);
        }
        return mine;
    }

    private static <T> @Nullable T choice(@Nullable T stored, @Nullable T base, @Nullable T mine) {
        if (Objects.equals(mine, base)) {
            return stored;
        }
        if (!Objects.equals(stored, base) && !Objects.equals(stored, mine)) {
            throw new StaleVersionException("home-care draft");
        }
        return mine;
    }
}

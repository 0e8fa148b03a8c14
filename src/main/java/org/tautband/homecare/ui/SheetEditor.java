package org.tautband.homecare.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;
import org.tautband.common.ui.SaveStatus;
import org.tautband.homecare.ChosenItem;
import org.tautband.homecare.OpenSheet;
import org.tautband.homecare.SheetDraft;
import org.tautband.homecare.SheetDraftService;
import org.tautband.homecare.SheetFacts;
import org.tautband.homecare.SheetProposal;

/**
 * The draft that is open on screen, as it is stored. The panels change it through here, each change is stored at once, and
 * they hear of it from here.
 */
final class SheetEditor implements SaveStatus.Draft {

    /** What went wrong with a change; the panels keep what was typed. */
    interface Problems {
        void refused(InvalidInputException refused);

        void stale();

        /** The database does not answer. */
        void unreachable();

        /** A change was stored. */
        void stored();
    }

    private final SheetDraftService drafts;
    private final SheetFacts facts;
    private final SheetProposal proposal;
    private final Problems problems;
    private final List<Runnable> listeners = new ArrayList<>();
    private SheetDraft draft;
    private boolean conflict;
    private final List<UnaryOperator<SheetDraft>> waiting = new ArrayList<>();

    SheetEditor(SheetDraftService drafts, OpenSheet sheet, Problems problems) {
        this.drafts = drafts;
        this.facts = sheet.facts();
        this.proposal = sheet.proposal();
        this.draft = sheet.draft();
        this.problems = problems;
    }

    SheetDraftService drafts() {
        return drafts;
    }

    SheetFacts facts() {
        return facts;
    }

    SheetProposal proposal() {
        return proposal;
    }

    SheetDraft draft() {
        return draft;
    }

    /** Whether a text was changed elsewhere and nobody has chosen between the two yet. */
    boolean inConflict() {
        return conflict;
    }

    /** Calls the listener now and after each change. */
    void onChange(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    /** Stores a choice. What the database cannot take now is stored as soon as it can. */
    void change(UnaryOperator<SheetDraft> change) {
        waiting.add(change);
        retry();
    }

    @Override
    public boolean retry() {
        while (!waiting.isEmpty()) {
            if (!attempt(waiting.getFirst())) {
                return true;
            }
            waiting.removeFirst();
        }
        return false;
    }

    /** Returns whether the database has answered, with whatever answer. */
    private boolean attempt(UnaryOperator<SheetDraft> change) {
        try {
            draft = drafts.save(facts, draft, change.apply(draft));
            problems.stored();
        } catch (InvalidInputException refused) {
            problems.refused(refused);
        } catch (StaleVersionException stale) {
            draft = drafts.stored(facts);
            problems.stale();
        } catch (DataAccessException | TransactionException unreachable) {
            problems.unreachable();
            return false;
        }
        announce();
        return true;
    }

    /** Shows what was changed elsewhere meanwhile. */
    @Override
    public void refresh() {
        SheetDraft now = drafts.stored(facts);
        if (!now.equals(draft)) {
            draft = now;
            announce();
        }
    }

    /**
     * Stores a text in place of the one that the field started from, and answers it as it then stands.
     *
     * @param base the text that the browser last knew to be stored
     */
    String write(
            String base,
            String text,
            BiFunction<SheetDraft, String, SheetDraft> put,
            Function<SheetDraft, String> get) {
        try {
            draft = drafts.save(facts, put.apply(draft, base), put.apply(draft, text));
        } catch (TextConflictException elsewhere) {
            draft = drafts.stored(facts);
            conflict = true;
            throw new TextConflictException(get.apply(draft));
        }
        conflict = false;
        problems.stored();
        announce();
        return get.apply(draft);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }

    void add(ChosenItem item) {
        change(before -> {
            List<ChosenItem> items = new ArrayList<>(before.items());
            items.add(item);
            return before.withItems(items);
        });
    }

    void remove(String key) {
        change(before -> before.withItems(
                before.items().stream().filter(item -> !item.key().equals(key)).toList()));
    }

    /** Moves an item to a place among the items; beyond the ends it stays where it is. */
    void move(String key, int place) {
        change(before -> {
            List<ChosenItem> items = new ArrayList<>(before.items());
            int from = before.keys().indexOf(key);
            if (from >= 0 && place >= 0 && place < items.size()) {
                items.add(place, items.remove(from));
            }
            return before.withItems(items);
        });
    }
}

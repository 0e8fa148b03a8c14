package org.tautband.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.VisitId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** Opens, keeps and shows the sheet that a therapist is putting together for a visit. */
@Service
@PreAuthorize(Access.CHARTS)
public class SheetDraftService {

    private final SheetReader reader;
    private final SheetOffers offers;
    private final SheetPreviewer previewer;
    private final DraftRows drafts;
    private final AuditLog audit;

    SheetDraftService(
            SheetReader reader, SheetOffers offers, SheetPreviewer previewer, DraftRows drafts, AuditLog audit) {
        this.reader = reader;
        this.offers = offers;
        this.previewer = previewer;
        this.drafts = drafts;
        this.audit = audit;
    }

    /**
     * Opens a visit's sheet: what the findings and the client's health suggest and forbid, each with its reason, and the
     * draft as it is stored. What must no longer stand on the draft is taken off it.
     */
    @Transactional
    public OpenSheet open(VisitId visit) {
        return open(visit, reader.today());
    }

    OpenSheet open(VisitId visit, LocalDate day) {
        SheetDraft stored = drafts.find(visit).orElse(null);
        Circumstances circumstances = stored == null ? drafts.circumstancesBefore(visit) : stored.circumstances();
        SheetFacts facts = reader.read(visit, circumstances, day);
        SheetProposal proposal = offers.of(facts, stored == null ? facts.language() : stored.spokenTo(facts));
        if (stored == null || proposal.stopped()) {
            SheetDraft first = recommended(facts, proposal).withCircumstances(circumstances);
            return new OpenSheet(facts, proposal, first, List.of());
        }
        List<ChosenItem> forbidden = stored.items().stream()
                .filter(item -> !offers.mayStand(facts, item))
                .toList();
        if (forbidden.isEmpty()) {
            return new OpenSheet(facts, proposal, stored, List.of());
        }
        return takeOff(facts, proposal, forbidden);
    }

    private static SheetDraft recommended(SheetFacts facts, SheetProposal proposal) {
        return SheetDraft.of(
                proposal.recommended(), Paper.valueOf(facts.clinic().paperSize().name()));
    }

    /**
     * The draft for other circumstances, not stored yet. What still stands as it was suggested is suggested anew; what a
     * therapist has chosen stays.
     */
    public SheetDraft under(SheetFacts facts, SheetDraft draft, Circumstances told) {
        Locale language = draft.spokenTo(facts);
        SheetDraft changed = draft.withCircumstances(told);
        List<ChosenItem> before =
                offers.of(offers.given(facts, draft.circumstances()), language).recommended();
        return draft.items().equals(before)
                ? changed.withItems(
                        offers.of(offers.given(facts, told), language).recommended())
                : changed;
    }

    private OpenSheet takeOff(SheetFacts facts, SheetProposal proposal, List<ChosenItem> forbidden) {
        SheetDraft stored = drafts.lock(facts.visit(), SheetDraft.of(List.of(), Paper.A4));
        SheetDraft left = stored.withItems(stored.items().stream()
                .filter(item -> offers.mayStand(facts, item))
                .toList());
        drafts.update(facts.visit().id(), left);
        audit.record(AuditAction.CHANGED, draft(facts));
        List<String> titles = forbidden.stream()
                .map(item -> proposal.find(item.key())
                        .map(SheetProposal.Offer::title)
                        .orElse(item.item()))
                .toList();
        return new OpenSheet(facts, proposal, left, titles);
    }

    /**
     * Stores a change to the draft and answers the draft as it then stands.
     *
     * @param base what the editor started from
     * @throws InvalidInputException when a text is too long, or an item that was added must not stand on the sheet
     * @throws TextConflictException when a text was changed elsewhere since
     * @throws StaleVersionException when the same choice was changed elsewhere since
     */
    @Transactional
    public SheetDraft save(SheetFacts facts, SheetDraft base, SheetDraft changed) {
        SheetPreviewer.check(changed);
        for (ChosenItem item : changed.items()) {
            boolean added = base.item(item.key()).isEmpty();
            if (added && !offers.mayStand(facts, item)) {
                throw new InvalidInputException("items", "homecare.error.refused");
            }
        }
        SheetDraft stored = drafts.lock(facts.visit(), base);
        SheetDraft merged = DraftMerge.merge(stored, base, changed);
        drafts.update(facts.visit().id(), merged);
        audit.record(AuditAction.CHANGED, draft(facts));
        return merged;
    }

    /** The draft as it is stored now, for an editor that was overtaken. */
    @Transactional
    public SheetDraft stored(SheetFacts facts) {
        audit.record(AuditAction.VIEWED, draft(facts));
        return drafts.find(facts.visit().id()).orElseGet(() -> recommended(facts, offers.of(facts, facts.language())));
    }

    private static AuditSubject draft(SheetFacts facts) {
        return AuditSubject.of(
                "sheet_draft", facts.visit().id().value(), facts.client().id().value());
    }

    /**
     * The page that would print, drawn from what was read when the sheet was opened.
     *
     * @throws InvalidInputException when a text is too long or the rules exclude an item
     */
    public DraftPage preview(SheetFacts facts, SheetDraft draft) {
        return previewer.draw(facts, draft);
    }
}

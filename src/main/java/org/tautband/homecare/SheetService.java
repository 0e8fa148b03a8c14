package org.tautband.homecare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/** Issues and gives out home-care sheets. What was issued never changes. */
@Service
public class SheetService {

    private final SheetReader reader;
    private final SheetOffers offers;
    private final SheetPreviewer previewer;
    private final SheetPdf pdf;
    private final SheetRows rows;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    SheetService(
            SheetReader reader,
            SheetOffers offers,
            SheetPreviewer previewer,
            SheetPdf pdf,
            SheetRows rows,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.reader = reader;
        this.offers = offers;
        this.previewer = previewer;
        this.pdf = pdf;
        this.rows = rows;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Freezes the sheet with its PDF. The record is read again first.
     *
     * @param shown what the preview was drawn from
     * @throws InvalidInputException when nothing is chosen, a text is too long or cannot be printed, the rules exclude an
     *     item, or there is a red flag
     * @throws StaleVersionException when the record changed since, so that another page would be printed than was shown
     */
    @PreAuthorize(Access.CHARTS)
    @Transactional
    public SheetId issue(SheetFacts shown, SheetDraft draft) {
        return issue(shown, draft, clock.instant());
    }

    SheetId issue(SheetFacts shown, SheetDraft draft, Instant at) {
        SheetFacts facts =
                reader.read(shown.visit().id(), draft.circumstances(), LocalDate.ofInstant(at, clock.getZone()));
        InputCheck check = new InputCheck();
        check.require(!draft.items().isEmpty(), "items", "homecare.error.empty");
        check.require(facts.redFlags().isEmpty(), "items", "homecare.error.redFlag");
        check.done();
        DraftPage drawn = previewer.draw(facts, draft);
        check.require(
                drawn.unprintable().isEmpty(),
                "items",
                "homecare.error.unprintable",
                String.join(" ", drawn.unprintable()));
        check.done();
        if (!drawn.html().equals(previewer.draw(shown, draft).html())) {
            throw new StaleVersionException("visit");
        }
        SheetId id = rows.insert(
                facts.client().id(),
                facts.visit().id(),
                staff.get(),
                at,
                drawn.language(),
                titled(draft),
                drawn.html(),
                pdf.of(drawn.html()));
        audit.record(
                AuditAction.ISSUED,
                AuditSubject.of("sheet", id.value(), facts.client().id().value()));
        return id;
    }

    private List<SheetRows.IssuedItem> titled(SheetDraft draft) {
        return draft.items().stream()
                .map(item -> new SheetRows.IssuedItem(item.item(), item.variant(), offers.title(item)))
                .toList();
    }

    /** The sheets issued for a client, the latest first. */
    @PreAuthorize(Access.CLIENTS)
    @Transactional
    public List<SheetListItem> ofClient(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("sheet_list", client.value(), client.value()));
        return rows.ofClient(client);
    }

    /** An issued sheet, to be printed or downloaded. */
    @PreAuthorize(Access.CLIENTS)
    @Transactional
    public SheetFile print(SheetId id) {
        SheetRows.Issued issued = rows.find(id).orElseThrow(() -> new UnknownIdException("sheet"));
        UUID client = issued.client().value();
        audit.record(AuditAction.PRINTED, AuditSubject.of("sheet", id.value(), client));
        String day = LocalDate.ofInstant(issued.issuedAt(), clock.getZone()).toString();
        return new SheetFile("home-care-" + day + ".pdf", issued.page(), issued.pdf());
    }
}

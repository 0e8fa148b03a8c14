package org.tautband.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.ClinicService;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.Messages;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.Advice;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareRules;
import org.tautband.guide.RedFlag;
import org.tautband.intake.IntakeService;

/** Proposes, shows, issues and gives out home-care sheets. What was issued never changes. */
@Service
public class SheetService {

    private final VisitService visits;
    private final ClientService clients;
    private final IntakeService intake;
    private final ClinicService clinics;
    private final HomeCareRules rules;
    private final Guide guide;
    private final SheetQuery query;
    private final SheetComposer composer;
    private final SheetCharts charts;
    private final SheetPage page;
    private final SheetPdf pdf;
    private final SheetRows rows;
    private final CurrentStaff staff;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    SheetService(
            VisitService visits,
            ClientService clients,
            IntakeService intake,
            ClinicService clinics,
            HomeCareRules rules,
            Guide guide,
            SheetQuery query,
            SheetComposer composer,
            SheetCharts charts,
            SheetPage page,
            SheetPdf pdf,
            SheetRows rows,
            CurrentStaff staff,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.visits = visits;
        this.clients = clients;
        this.intake = intake;
        this.clinics = clinics;
        this.rules = rules;
        this.guide = guide;
        this.query = query;
        this.composer = composer;
        this.charts = charts;
        this.page = page;
        this.pdf = pdf;
        this.rows = rows;
        this.staff = staff;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the visit's findings and the client's health suggest, and what they forbid, each with its reason. */
    @PreAuthorize(Access.CHARTS)
    @Transactional
    public SheetProposal propose(VisitId visit) {
        Case found = open(visit);
        Advice advice = rules.evaluate(found.query);
        return new SheetProposal(
                found.client.id(),
                found.client.fullName(),
                advice.suggestions().stream().map(this::offer).toList(),
                advice.suppressed().stream().map(this::leftOut).toList(),
                advice.stop().stream().map(RedFlag::label).toList());
    }

    /**
     * The page that would print.
     *
     * @throws InvalidInputException when a text is too long or the rules exclude an item
     */
    @PreAuthorize(Access.CHARTS)
    @Transactional
    public String preview(VisitId visit, SheetDraft draft) {
        return html(open(visit), draft);
    }

    /**
     * Freezes the sheet with its PDF.
     *
     * @throws InvalidInputException when nothing is chosen, a text is too long, the rules exclude an item, or there is a
     *     red flag
     */
    @PreAuthorize(Access.CHARTS)
    @Transactional
    public SheetId issue(VisitId visit, SheetDraft draft) {
        Case found = open(visit);
        InputCheck check = new InputCheck();
        check.require(!draft.items().isEmpty(), "items", "homecare.error.empty");
        check.require(found.query.redFlags().isEmpty(), "items", "homecare.error.redFlag");
        check.done();
        String html = html(found, draft);
        SheetId id = rows.insert(
                found.client.id(),
                visit,
                staff.get(),
                clock.instant(),
                draft.items().size(),
                html,
                pdf.of(html));
        audit.record(
                AuditAction.ISSUED,
                AuditSubject.of("sheet", id.value(), found.client.id().value()));
        return id;
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

    private record Case(VisitDetails visit, ClientDetails client, HomeCareQuery query) {}

    private Case open(VisitId id) {
        VisitDetails visit = visits.open(id);
        ClientDetails client = clients.open(visit.clientId());
        return new Case(visit, client, query.of(visit, intake.open(client.id()), client.ageOn(LocalDate.now(clock))));
    }

    private String html(Case found, SheetDraft draft) {
        InputCheck check = new InputCheck();
        check.optional("note", draft.note(), SheetDraft.NOTE_MAX);
        check.optional("nextVisit", draft.nextVisit(), SheetDraft.NEXT_VISIT_MAX);
        check.range("items", draft.items().size(), 0, SheetDraft.ITEMS_MAX);
        draft.items().forEach(item -> check.optional("items", item.dose(), ChosenItem.DOSE_MAX));
        check.done();
        SheetContent content = composer.compose(draft, found.query, found.visit, found.client, clinics.get());
        List<SheetChart> pictures =
                charts.of(SheetQuery.assessed(found.visit), found.visit.fasciaFindings(), content.language());
        return page.html(content, pictures);
    }

    private SheetProposal.Offer offer(Advice.Suggestion suggestion) {
        var text = guide.text(suggestion.item(), suggestion.variant());
        return new SheetProposal.Offer(
                new ChosenItem(suggestion.item(), suggestion.variant(), suggestion.points(), ""),
                text.title(),
                text.dose(),
                suggestion.reasons().stream()
                        .map(reason -> reason.in(messages, Locale.ENGLISH))
                        .toList(),
                suggestion.warnings().stream().map(Advice.Warning::text).toList(),
                suggestion.evidence(),
                suggestion.recommended());
    }

    private SheetProposal.LeftOut leftOut(Advice.Suppressed suppressed) {
        String title = suppressed.variant() == null
                ? guide.item(suppressed.item()).title()
                : guide.variant(suppressed.item(), suppressed.variant()).title();
        return new SheetProposal.LeftOut(
                title, suppressed.points(), suppressed.reason().in(messages, Locale.ENGLISH), suppressed.evidence());
    }
}

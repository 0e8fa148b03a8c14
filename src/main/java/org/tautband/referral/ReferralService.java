package org.tautband.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.ClinicService;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;
import org.tautband.homecare.PagePrinter;

/** Proposes, shows, issues and gives out letters to doctors. What was issued never changes. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class ReferralService {

    private final LetterProposal proposal;
    private final LetterPage page;
    private final LetterRows rows;
    private final PagePrinter printer;
    private final ClientService clients;
    private final ClinicService clinics;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    ReferralService(
            LetterProposal proposal,
            LetterPage page,
            LetterRows rows,
            PagePrinter printer,
            ClientService clients,
            ClinicService clinics,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.proposal = proposal;
        this.page = page;
        this.rows = rows;
        this.printer = printer;
        this.clients = clients;
        this.clinics = clinics;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** A letter filled from the record, to be looked over. */
    @Transactional
    public LetterDraft propose(ClientId client) {
        return proposal.of(client);
    }

    /**
     * The page that would print.
     *
     * @throws org.tautband.common.InvalidInputException when a text is too long
     */
    @Transactional
    public String preview(ClientId client, LetterDraft letter) {
        InputCheck check = new InputCheck();
        LetterDraft clean = trimmed(letter, check);
        check.done();
        return html(client, clean);
    }

    /**
     * Freezes the letter as a PDF.
     *
     * @throws org.tautband.common.InvalidInputException when it does not say why the client is sent and what was advised
     */
    @Transactional
    public LetterId issue(ClientId client, LetterDraft letter) {
        InputCheck check = new InputCheck();
        LetterDraft clean = trimmed(letter, check);
        check.require(!clean.reason().isEmpty(), "reason", "common.error.required");
        check.require(!clean.advice().isEmpty(), "advice", "common.error.required");
        check.done();
        byte[] pdf = printer.pdf(html(client, clean));
        LetterId id = rows.insert(client, staff.get(), clock.instant(), clean, pdf);
        audit.record(AuditAction.ISSUED, AuditSubject.of("referral_letter", id.value(), client.value()));
        return id;
    }

    /** The letters issued for a client, the latest first. */
    @Transactional
    public List<LetterListItem> ofClient(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("referral_list", client.value(), client.value()));
        return rows.ofClient(client);
    }

    /** An issued letter, to be printed or downloaded. */
    @Transactional
    public LetterFile print(LetterId id) {
        LetterRows.Issued issued = rows.find(id).orElseThrow(() -> new UnknownIdException("letter"));
        audit.record(
                AuditAction.PRINTED,
                AuditSubject.of("referral_letter", id.value(), issued.client().value()));
        String day = LocalDate.ofInstant(issued.issuedAt(), clock.getZone()).toString();
        return new LetterFile("referral-" + day + ".pdf", issued.pdf());
    }

    private String html(ClientId client, LetterDraft letter) {
        return page.html(
                letter, clients.open(client), clinics.get(), staff.get().name(), LocalDate.now(clock));
    }

    private static LetterDraft trimmed(LetterDraft letter, InputCheck check) {
        return new LetterDraft(
                check.optional("doctor", letter.doctor(), LetterDraft.DOCTOR_MAX),
                check.optional("reason", letter.reason(), LetterDraft.TEXT_MAX),
                check.optional("findings", letter.findings(), LetterDraft.TEXT_MAX),
                check.optional("advice", letter.advice(), LetterDraft.TEXT_MAX),
                check.optional("request", letter.request(), LetterDraft.TEXT_MAX));
    }
}

package org.tautband.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.common.InputCheck;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;

/**
 * A client's own form. Nobody is signed in: a link opens it once, for one device, and from then on that device's ticket
 * does. Nothing recorded is shown, and what is written goes into quarantine.
 */
@Service
@RefusalsAudited
@PreAuthorize(Access.ANYBODY)
public class KioskService {

    private final IntakeLinkRows links;
    private final IntakeLinkThrottle throttle;
    private final IntakeAnswerRows answers;
    private final KioskPeople people;
    private final ClinicSafetyRows safety;
    private final Guide guide;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    KioskService(
            IntakeLinkRows links,
            IntakeLinkThrottle throttle,
            IntakeAnswerRows answers,
            KioskPeople people,
            ClinicSafetyRows safety,
            Guide guide,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.throttle = throttle;
        this.answers = answers;
        this.people = people;
        this.safety = safety;
        this.guide = guide;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Uses up a link.
     *
     * @param address of the network, to slow down guessing
     * @throws LinkRefusedException for every link that opens nothing, without saying why
     */
    @Transactional
    public KioskTicket begin(String token, String address) {
        if (staff.find().isPresent() || !throttle.open(address)) { // a session of staff must never become a client's
            throw new LinkRefusedException();
        }
        IntakeLinkRows.Link link =
                links.lockByToken(token).filter(found -> !found.claimed()).orElseThrow(() -> refused(token, address));
        KioskTicket ticket = new KioskTicket(link.id(), LinkSecret.make());
        links.claim(link.id(), ticket.secret());
        audit.record(AuditAction.VIEWED, subject(link));
        return ticket;
    }

    /**
     * Finds the way back to a form that was begun on the client's own phone, by the secret that its page's address has.
     *
     * @param address of the network, to slow down guessing
     * @throws LinkRefusedException also once the form was handed in
     */
    @Transactional
    public KioskTicket resume(String secret, String address) {
        if (staff.find().isPresent() || !throttle.open(address)) {
            throw new LinkRefusedException();
        }
        IntakeLinkRows.Link link = links.lockByPhoneSecret(secret).orElseThrow(() -> refused(secret, address));
        audit.record(AuditAction.VIEWED, subject(link));
        return new KioskTicket(link.id(), secret);
    }

    private LinkRefusedException refused(String secret, String address) {
        throttle.refused(address, links.refused(secret));
        return new LinkRefusedException();
    }

    /** What the form needs to know. */
    @Transactional
    public KioskForm open(KioskTicket ticket) {
        IntakeLinkRows.Link link = find(ticket);
        Stream<Condition> catalogue =
                guide.conditions().stream().filter(one -> one.origin() == Condition.Origin.INTAKE);
        Stream<Condition> own =
                safety.conditions().stream().filter(one -> !one.retired()).map(OwnCondition::condition);
        UUID client = link.client().value();
        return new KioskForm(
                people.clientName(client),
                people.clinicName(),
                link.device(),
                isMinor(client),
                Stream.concat(catalogue, own).toList(),
                answers.unfinished(link.id()));
    }

    /**
     * Keeps what was written so far; a client goes on to the next screen only with what can be.
     *
     * @throws org.tautband.common.InvalidInputException for what cannot be
     */
    @Transactional
    public void save(KioskTicket ticket, KioskDraft draft) {
        IntakeLinkRows.Link link = find(ticket);
        InputCheck check = new InputCheck();
        KioskDraft clean = clean(draft, check);
        check.done();
        answers.keep(link.client().value(), link.id(), clean);
    }

    /** Keeps what is being written; what cannot be is left for {@link #save} to say, and not kept. */
    @Transactional
    public void keep(KioskTicket ticket, KioskDraft draft) {
        IntakeLinkRows.Link link = find(ticket);
        InputCheck check = new InputCheck();
        KioskDraft clean = clean(draft, check);
        if (check.holds()) {
            answers.keep(link.client().value(), link.id(), clean);
        }
    }

    private KioskDraft clean(KioskDraft draft, InputCheck check) {
        check.range("step", draft.step(), 0, KioskDraft.STEP_MAX);
        ClientAnswers clean = new ClientAnswersCheck(check, guide, LocalDate.now(clock))
                .draft(draft.answers().unsigned(), this::isAsked);
        return new KioskDraft(clean, draft.step());
    }

    /** Hands the answers in, signed; the ticket opens nothing from then on. */
    @Transactional
    public void submit(KioskTicket ticket, ClientAnswers written) {
        IntakeLinkRows.Link link = find(ticket);
        UUID client = link.client().value();
        InputCheck check = new InputCheck();
        ClientAnswers clean = new ClientAnswersCheck(check, guide, LocalDate.now(clock))
                .whole(written, this::isAsked, isMinor(client));
        check.done();
        answers.submit(client, link.id(), clean);
        links.close(link.id());
        audit.record(AuditAction.CREATED, AuditSubject.of("intake_answers", link.id(), client));
    }

    /** Somebody else than the client had the form in hand: it closes, and what they wrote goes. */
    @Transactional
    public void decline(KioskTicket ticket) {
        IntakeLinkRows.Link link = find(ticket);
        answers.removeUnfinished(link.client());
        links.close(link.id());
        audit.record(AuditAction.REJECTED, subject(link));
    }

    /** Staff took the device back: the form closes; only a new link can go on with what was written. */
    @Transactional
    public void takeBack(KioskTicket ticket) {
        links.lockByTicket(ticket).ifPresent(link -> {
            links.close(link.id());
            audit.record(AuditAction.TAKEN_BACK, subject(link));
        });
    }

    private IntakeLinkRows.Link find(KioskTicket ticket) {
        return links.lockByTicket(ticket).orElseThrow(() -> {
            AuditSubject subject = AuditSubject.of("intake_link", ticket.link(), null);
            audit.recordRefusal(AuditAction.LINK_REFUSED, subject);
            return new LinkRefusedException();
        });
    }

    private boolean isAsked(String key) {
        List<OwnCondition> own = safety.conditions();
        return guide.conditions().stream()
                        .anyMatch(one -> one.key().equals(key) && one.origin() == Condition.Origin.INTAKE)
                || own.stream().anyMatch(one -> one.condition().key().equals(key));
    }

    private boolean isMinor(UUID client) {
        return people.bornOn(client)
                .filter(born -> Period.between(born, LocalDate.now(clock)).getYears() < ConsentService.OF_AGE)
                .isPresent();
    }

    private static AuditSubject subject(IntakeLinkRows.Link link) {
        return AuditSubject.of("intake_link", link.id(), link.client().value());
    }
}

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
                links.lockByToken(token).filter(found -> !found.claimed()).orElseThrow(() -> refused(address));
        KioskTicket ticket = new KioskTicket(link.id(), LinkSecret.make());
        links.claim(link.id(), ticket.secret());
        audit.record(AuditAction.VIEWED, subject(link));
        return ticket;
    }

    private LinkRefusedException refused(String address) {
        throttle.refused(address);
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
                isMinor(client),
                Stream.concat(catalogue, own).toList());
    }

    /** Keeps what was written so far. */
    @Transactional
    public void save(KioskTicket ticket, ClientAnswers written) {
        IntakeLinkRows.Link link = find(ticket);
        InputCheck check = new InputCheck();
        ClientAnswers clean = new ClientAnswersCheck(check, guide, LocalDate.now(clock)).draft(written, this::isAsked);
        check.done();
        answers.save(link.client().value(), link.id(), clean, false);
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
        answers.save(client, link.id(), clean, true);
        links.close(link.id());
        audit.record(AuditAction.CREATED, AuditSubject.of("intake_answers", link.id(), client));
    }

    /** Somebody else than the client had the form in hand: it closes. */
    @Transactional
    public void decline(KioskTicket ticket) {
        IntakeLinkRows.Link link = find(ticket);
        links.close(link.id());
        audit.record(AuditAction.REJECTED, subject(link));
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

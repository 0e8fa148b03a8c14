package org.tautband.intake;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;
import org.tautband.intake.HealthVersion.Origin;
import org.tautband.intake.RedFlagScreen.Answers;

/** Reviews what clients wrote alone. Only what is accepted becomes part of the record. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class AnswersService {

    public static final int NOTE_MAX = 500;

    private static final String KIND = "intake_answers";

    private final IntakeAnswerRows rows;
    private final HealthHistoryService histories;
    private final RedFlagService screens;
    private final ConsentService consents;
    private final CurrentStaff staff;
    private final AuditLog audit;

    AnswersService(
            IntakeAnswerRows rows,
            HealthHistoryService histories,
            RedFlagService screens,
            ConsentService consents,
            CurrentStaff staff,
            AuditLog audit) {
        this.rows = rows;
        this.histories = histories;
        this.screens = screens;
        this.consents = consents;
        this.staff = staff;
        this.audit = audit;
    }

    /** What waits for a review, beside what is recorded. */
    @Transactional
    public List<AnswersReview> waiting(ClientId client) {
        HealthVersion recorded = histories.open(client);
        List<AnswersReview> waiting = rows.waiting(client.value()).stream()
                .map(submitted -> review(submitted, recorded))
                .toList();
        if (!waiting.isEmpty()) {
            audit.record(AuditAction.VIEWED, AuditSubject.of(KIND, client.value(), client.value()));
        }
        return waiting;
    }

    private AnswersReview review(SubmittedAnswers submitted, HealthVersion recorded) {
        HealthHistory written =
                HealthMerge.comparable(recorded.history(), submitted.answers().history());
        return new AnswersReview(submitted, recorded, histories.changes(recorded.history(), written));
    }

    /** The answers that were accepted last: where it hurt, and what brought the client. */
    @Transactional
    public Optional<SubmittedAnswers> latestAccepted(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of(KIND, client.value(), client.value()));
        return rows.latestAccepted(client.value());
    }

    /**
     * Takes answers into the record, all or part of them.
     *
     * @throws org.tautband.common.StaleVersionException when the record changed since the review compared with it
     * @throws org.tautband.common.InvalidInputException when a sign to stop has no advice, or a part cannot be recorded
     */
    @Transactional
    public void accept(ClientId client, UUID answers, AnswersDecision decision) {
        SubmittedAnswers submitted = find(client, answers);
        HealthHistory recorded = histories.open(client).history();
        HealthHistory merged = HealthMerge.merge(
                recorded,
                HealthMerge.comparable(recorded, submitted.answers().history()),
                decision.accepted(),
                histories.conditionNames());
        histories.record(client, decision.recordedNumber(), merged, Origin.CLIENT);
        screens.screen(client, new Answers(true, submitted.answers().redFlags(), decision.advised(), decision.note()));
        if (decision.consent()) {
            consents.accept(
                    client, submitted.answers().consent(), submitted.at().atOffset(ZoneOffset.UTC));
        }
        rows.reviewed(answers, staff.get(), "ACCEPTED", "");
        audit.record(AuditAction.ACCEPTED, AuditSubject.of(KIND, answers, client.value()));
    }

    /** Leaves answers out of the record; they stay in quarantine with the reason. */
    @Transactional
    public void setAside(ClientId client, UUID answers, String reason) {
        InputCheck check = new InputCheck();
        String clean = check.required("reason", reason, NOTE_MAX);
        check.done();
        find(client, answers);
        rows.reviewed(answers, staff.get(), "SET_ASIDE", clean);
        audit.record(AuditAction.REJECTED, AuditSubject.of(KIND, answers, client.value()));
    }

    private SubmittedAnswers find(ClientId client, UUID answers) {
        return rows.lockWaiting(client.value(), answers).orElseThrow(() -> new UnknownIdException("answers"));
    }
}

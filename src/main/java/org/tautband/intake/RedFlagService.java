package org.tautband.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.clients.ClientId;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagScreen.Answers;

/** Screens for red flags: asked before the first visit and whenever pain is new; one "yes" stops home care. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class RedFlagService {

    private final RedFlagRows rows;
    private final HealthHistoryRows clients;
    private final Guide guide;
    private final AuditLog audit;

    RedFlagService(RedFlagRows rows, HealthHistoryRows clients, Guide guide, AuditLog audit) {
        this.rows = rows;
        this.clients = clients;
        this.guide = guide;
        this.audit = audit;
    }

    /** The latest screen; empty when the client was never asked. */
    @Transactional
    public Optional<RedFlagScreen> latest(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client));
        return rows.latest(client.value());
    }

    /** Every screen, the latest first. */
    @Transactional
    public List<RedFlagScreen> all(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client).with("all"));
        return rows.all(client.value());
    }

    /**
     * Records a screen.
     *
     * @throws org.tautband.common.InvalidInputException for a sign without advice, and for one that went away without a
     *     word why
     */
    @Transactional
    public RedFlagScreen screen(ClientId client, Answers answers) {
        if (!clients.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        Set<String> before =
                rows.latest(client.value()).map(RedFlagScreen::flags).orElse(Set.of());
        InputCheck check = new InputCheck();
        boolean known = answers.flags().stream()
                .allMatch(key -> guide.redFlags().stream().map(RedFlag::key).anyMatch(key::equals));
        check.require(known, "flags", "intake.error.redFlag");
        check.require(answers.flags().isEmpty() || !answers.advised().isEmpty(), "advised", "intake.error.advised");
        String note = check.optional("note", answers.note(), RedFlagScreen.NOTE_MAX);
        boolean inWords = answers.advised().contains(Advised.OTHER);
        check.require(!inWords || !note.isEmpty(), "note", "intake.error.advisedWhat");
        boolean cleared = !answers.flags().containsAll(before);
        check.require(!cleared || !note.isEmpty(), "note", "intake.error.clearedWhy");
        check.done();
        rows.add(client.value(), new Answers(answers.newPain(), answers.flags(), answers.advised(), note));
        audit.record(AuditAction.CREATED, subject(client));
        return rows.latest(client.value()).orElseThrow();
    }

    private static AuditSubject subject(ClientId client) {
        return AuditSubject.of("red_flag_screen", client.value(), client.value());
    }
}

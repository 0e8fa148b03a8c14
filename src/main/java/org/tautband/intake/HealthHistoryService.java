package org.tautband.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.tautband.common.Messages;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.Condition;
import org.tautband.guide.Contraindications;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthVersion.Origin;

/** Keeps clients' health histories: each change makes a version, and every version stays. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CHARTS)
public class HealthHistoryService {

    private final HealthHistoryRows rows;
    private final ClinicSafetyService safety;
    private final Guide guide;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    HealthHistoryService(
            HealthHistoryRows rows,
            ClinicSafetyService safety,
            Guide guide,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.safety = safety;
        this.guide = guide;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The history as it stands; version 0 when nothing has been recorded. */
    @Transactional
    public HealthVersion open(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client));
        return rows.current(client.value());
    }

    /** Every version, the latest first. */
    @Transactional
    public List<HealthVersion> versions(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client).with("versions"));
        return rows.all(client.value());
    }

    /**
     * Records a new version; what is the same as before makes none.
     *
     * @param basedOn number of the version that the editor started from
     * @throws StaleVersionException when another version was recorded since
     */
    @Transactional
    public HealthVersion record(ClientId client, int basedOn, HealthHistory history, Origin origin) {
        if (!rows.lock(client.value())) {
            throw new UnknownIdException("client");
        }
        HealthVersion current = rows.current(client.value());
        InputCheck check = new InputCheck();
        HealthHistory clean = new HealthHistoryCheck(check, LocalDate.now(clock)).checked(history, noteable(current));
        check.done();
        if (current.number() != basedOn) {
            throw new StaleVersionException("health history");
        }
        if (current.recorded() && current.history().equals(clean)) {
            return current;
        }
        rows.add(client.value(), current.number() + 1, origin, clean);
        audit.record(AuditAction.CHANGED, subject(client).with("version " + (current.number() + 1)));
        return rows.current(client.value());
    }

    /**
     * What changed from one version to another, in words.
     *
     * @param from 0 for before anything was recorded
     */
    @Transactional(readOnly = true)
    public List<HealthChange> changes(ClientId client, int from, int to) {
        return changes(history(client, from), history(client, to));
    }

    /** What would change, in words. */
    @Transactional(readOnly = true)
    public List<HealthChange> changes(HealthHistory before, HealthHistory after) {
        return HealthChanges.between(before, after, conditionNames());
    }

    /** How a noted condition is written, with where it is. */
    Function<NotedCondition, String> conditionNames() {
        Contraindications known = new Contraindications(guide, safety.rules());
        return noted -> name(noted, known);
    }

    private HealthHistory history(ClientId client, int number) {
        return number == 0
                ? HealthHistory.EMPTY
                : rows.find(client.value(), number)
                        .orElseThrow(() -> new UnknownIdException("health version"))
                        .history();
    }

    private String name(NotedCondition noted, Contraindications known) {
        String label = known.condition(noted.key()).label();
        if (noted.areas().isEmpty()) {
            return label;
        }
        String where = noted.areas().stream()
                .sorted()
                .map(area -> messages.getTranslation("intake.area." + area.name(), Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return label + " (" + where + ")";
    }

    /** A retired condition may stay noted, but is noted for nobody new. */
    private Predicate<String> noteable(HealthVersion current) {
        List<OwnCondition> own = safety.get().conditions();
        return key -> current.history().conditions().stream()
                        .anyMatch(one -> one.key().equals(key))
                || guide.conditions().stream()
                        .anyMatch(one -> one.key().equals(key) && one.origin() == Condition.Origin.INTAKE)
                || own.stream().anyMatch(one -> one.condition().key().equals(key) && !one.retired());
    }

    private static AuditSubject subject(ClientId client) {
        return AuditSubject.of("health_history", client.value(), client.value());
    }
}

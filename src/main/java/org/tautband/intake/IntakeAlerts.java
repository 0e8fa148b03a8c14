package org.tautband.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.common.Messages;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** A client's red flags and conditions as alerts: what to leave out, and where care is needed. */
@Component
class IntakeAlerts implements ClientAlerts {

    private final IntakeService intake;
    private final Guide guide;
    private final CurrentStaff staff;
    private final Messages messages;

    IntakeAlerts(IntakeService intake, Guide guide, CurrentStaff staff, Messages messages) {
        this.intake = intake;
        this.guide = guide;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public List<Alert> of(ClientId client) {
        if (staff.get().role() == Role.FRONT_DESK) {
            return List.of();
        }
        HealthNotes notes = intake.open(client);
        List<Alert> alerts = new ArrayList<>();
        notes.redFlags().stream()
                .sorted()
                .map(guide::redFlag)
                .forEach(flag -> alerts.add(new Alert(Severity.RED_FLAG, flag.label())));
        notes.conditions().stream()
                .map(NotedCondition::key)
                .sorted()
                .map(guide::condition)
                .forEach(condition -> add(alerts, condition));
        return alerts;
    }

    private void add(List<Alert> alerts, Condition condition) {
        String excluded = items(condition, Condition.Action.EXCLUDE);
        String cautioned = items(condition, Condition.Action.CAUTION);
        if (!excluded.isEmpty()) {
            alerts.add(new Alert(Severity.EXCLUSION, text("intake.alert", condition.label(), excluded)));
        }
        if (!cautioned.isEmpty()) {
            alerts.add(new Alert(Severity.CAUTION, text("intake.alert", condition.label(), cautioned)));
        }
    }

    private String items(Condition condition, Condition.Action action) {
        return condition.effects().stream()
                .filter(effect -> effect.action() == action)
                .map(effect -> guide.item(effect.item()).label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}

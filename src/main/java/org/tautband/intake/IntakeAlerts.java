package org.tautband.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.common.Messages;
import org.tautband.guide.BodyArea;
import org.tautband.guide.Contraindication;
import org.tautband.guide.Guide;
import org.tautband.intake.HealthHistory.Allergy;

/** A client's red flags, conditions and allergies as alerts: what to leave out, and where care is needed. */
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

    /** The answers about one condition that stand in one line. */
    private record Line(Severity severity, String label, Set<BodyArea> areas) {

        static Line of(Contraindication found) {
            Severity severity = found.excludes() ? Severity.EXCLUSION : Severity.CAUTION;
            return new Line(severity, found.label(), found.areas());
        }
    }

    @Override
    public List<Alert> of(ClientId client) {
        if (staff.get().role() == Role.FRONT_DESK) {
            return List.of();
        }
        ClientSafety safety = intake.safety(client);
        List<Alert> alerts = new ArrayList<>();
        safety.redFlags().forEach(flag -> alerts.add(new Alert(Severity.RED_FLAG, flag.label())));
        Map<Line, List<Contraindication>> lines = safety.found().stream()
                .collect(Collectors.groupingBy(Line::of, LinkedHashMap::new, Collectors.toList()));
        lines.forEach((line, found) -> alerts.add(alert(line, found)));
        safety.allergies().forEach(allergy -> alerts.add(new Alert(Severity.ALLERGY, text(allergy))));
        return alerts;
    }

    private Alert alert(Line line, List<Contraindication> found) {
        String items = found.stream()
                .map(one -> guide.item(one.item()).label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String name = line.areas.isEmpty() ? line.label : said("intake.placed", line.label, areas(line));
        return new Alert(line.severity, said("intake.alert", name, items), name);
    }

    private String areas(Line line) {
        return line.areas.stream()
                .sorted()
                .map(area -> said("intake.area." + area.name()))
                .collect(Collectors.joining(", "));
    }

    private String text(Allergy allergy) {
        return allergy.reaction().isEmpty()
                ? allergy.substance()
                : said("intake.alert", allergy.substance(), allergy.reaction());
    }

    private String said(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}

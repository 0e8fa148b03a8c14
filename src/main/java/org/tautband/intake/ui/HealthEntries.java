package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.tautband.common.ui.FieldErrors;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;
import org.tautband.intake.ui.EntryRows.Entry;

/** Medicines, allergies, surgeries and injuries: the parts of a health history that are lists. */
final class HealthEntries extends Div {

    private final EntryRows medicines;
    private final EntryRows allergies;
    private final EntryRows surgeries;
    private final EntryRows injuries;

    /** @param keys of the texts of the four, in this order */
    HealthEntries(FieldErrors errors, List<String> keys) {
        addClassName("health-entries");
        medicines = errors.bind("medicines", new EntryRows(keys.get(0)));
        allergies = errors.bind("allergies", new EntryRows(keys.get(1)));
        surgeries = errors.bind("events", new EntryRows(keys.get(2)));
        injuries = new EntryRows(keys.get(3));
        add(medicines, allergies, surgeries, injuries);
    }

    void onChange(Runnable changed) {
        Stream.of(medicines, allergies, surgeries, injuries)
                .forEach(rows -> rows.addValueChangeListener(change -> changed.run()));
    }

    void read(HealthHistory history) {
        medicines.setValue(history.medicines().stream()
                .map(one -> new Entry(one.name(), one.dose()))
                .toList());
        allergies.setValue(history.allergies().stream()
                .map(one -> new Entry(one.substance(), one.reaction()))
                .toList());
        surgeries.setValue(entries(history, PastEvent.Kind.SURGERY));
        injuries.setValue(entries(history, PastEvent.Kind.INJURY));
    }

    private static List<Entry> entries(HealthHistory history, PastEvent.Kind kind) {
        return history.events().stream()
                .filter(event -> event.kind() == kind)
                .map(event -> new Entry(event.what(), event.when()))
                .toList();
    }

    /** The history with these entries instead of its own. */
    HealthHistory write(HealthHistory before) {
        return before.with(
                medicines.getValue().stream()
                        .map(one -> new Medicine(one.name(), one.more()))
                        .toList(),
                allergies.getValue().stream()
                        .map(one -> new Allergy(one.name(), one.more()))
                        .toList(),
                Stream.concat(events(surgeries, PastEvent.Kind.SURGERY), events(injuries, PastEvent.Kind.INJURY))
                        .toList());
    }

    private static Stream<PastEvent> events(EntryRows rows, PastEvent.Kind kind) {
        return rows.getValue().stream().map(one -> new PastEvent(kind, one.name(), one.more()));
    }
}

package org.tautband.intake.ui;

import java.util.stream.Stream;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;

/** Medicines, allergies, surgeries and injuries. */
final class MedicinesStep extends KioskStep {

    private final EntryRows medicines = errors.bind("medicines", new EntryRows("intake.kiosk.medicine"));
    private final EntryRows allergies = errors.bind("allergies", new EntryRows("intake.kiosk.allergy"));
    private final EntryRows surgeries = errors.bind("events", new EntryRows("intake.kiosk.surgery"));
    private final EntryRows injuries = new EntryRows("intake.kiosk.injury");

    MedicinesStep() {
        super("medicines");
        add(medicines, allergies, surgeries, injuries);
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        HealthHistory known = before.history();
        return before.withHistory(new HealthHistory(
                known.conditions(),
                medicines.getValue().stream()
                        .map(one -> new Medicine(one.name(), one.more()))
                        .toList(),
                allergies.getValue().stream()
                        .map(one -> new Allergy(one.name(), one.more()))
                        .toList(),
                Stream.concat(events(surgeries, PastEvent.Kind.SURGERY), events(injuries, PastEvent.Kind.INJURY))
                        .toList(),
                known.dueDate(),
                known.occupation(),
                known.activities(),
                known.postureHabits(),
                known.goals(),
                known.emergency(),
                known.language()));
    }

    private static Stream<PastEvent> events(EntryRows rows, PastEvent.Kind kind) {
        return rows.getValue().stream().map(one -> new PastEvent(kind, one.name(), one.more()));
    }
}

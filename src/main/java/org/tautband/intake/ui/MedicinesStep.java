package org.tautband.intake.ui;

import java.util.List;
import org.tautband.intake.ClientAnswers;

/** Medicines, allergies, surgeries and injuries. */
final class MedicinesStep extends KioskStep {

    private final HealthEntries entries = new HealthEntries(
            errors,
            List.of("intake.kiosk.medicine", "intake.kiosk.allergy", "intake.kiosk.surgery", "intake.kiosk.injury"));

    MedicinesStep() {
        super("medicines");
        entries.onChange(this::changed);
        add(entries);
    }

    @Override
    void read(ClientAnswers answers) {
        entries.read(answers.history());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withHistory(entries.write(before.history()));
    }
}

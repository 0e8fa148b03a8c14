package org.tautband.intake.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.EmergencyContact;

/** Work, sport, habits and goals, and whom to call. */
final class AboutStep extends KioskStep {

    private final TextArea occupation = text("occupation", HealthHistory.TEXT_MAX);
    private final TextArea activities = text("activities", HealthHistory.TEXT_MAX);
    private final TextArea postureHabits = text("postureHabits", HealthHistory.TEXT_MAX);
    private final TextArea goals = text("goals", HealthHistory.TEXT_MAX);
    private final TextField emergencyName = line("emergencyName");
    private final TextField emergencyRelation = line("emergencyRelation");
    private final TextField emergencyPhone = line("emergencyPhone");

    AboutStep() {
        super("about");
        add(occupation, activities, postureHabits, goals, emergencyName, emergencyRelation, emergencyPhone);
    }

    @Override
    void read(ClientAnswers answers) {
        HealthHistory known = answers.history();
        occupation.setValue(known.occupation());
        activities.setValue(known.activities());
        postureHabits.setValue(known.postureHabits());
        goals.setValue(known.goals());
        emergencyName.setValue(known.emergency().name());
        emergencyRelation.setValue(known.emergency().relation());
        emergencyPhone.setValue(known.emergency().phone());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        HealthHistory known = before.history();
        return before.withHistory(new HealthHistory(
                known.conditions(),
                known.medicines(),
                known.allergies(),
                known.events(),
                known.dueDate(),
                occupation.getValue(),
                activities.getValue(),
                postureHabits.getValue(),
                goals.getValue(),
                new EmergencyContact(emergencyName.getValue(), emergencyRelation.getValue(), emergencyPhone.getValue()),
                before.language()));
    }
}

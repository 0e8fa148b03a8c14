package org.tautband.intake.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.EmergencyContact;

/** Work, sport, habits and goals, and whom to call. */
final class AboutStep extends KioskStep {

    private final TextArea occupation = text("occupation");
    private final TextArea activities = text("activities");
    private final TextArea postureHabits = text("postureHabits");
    private final TextArea goals = text("goals");
    private final TextField emergencyName = line("emergencyName");
    private final TextField emergencyRelation = line("emergencyRelation");
    private final TextField emergencyPhone = line("emergencyPhone");

    AboutStep() {
        super("about");
        add(occupation, activities, postureHabits, goals, emergencyName, emergencyRelation, emergencyPhone);
    }

    private TextArea text(String name) {
        TextArea field = errors.bind(name, new TextArea(getTranslation("intake.kiosk." + name)));
        field.setMaxLength(HealthHistory.TEXT_MAX);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private TextField line(String name) {
        TextField field = errors.bind(name, new TextField(getTranslation("intake.kiosk." + name)));
        field.setMaxLength(HealthHistory.ENTRY_MAX);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
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

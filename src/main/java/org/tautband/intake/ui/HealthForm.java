package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.DayField;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.Condition;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.EmergencyContact;

/** The fields of a health history. */
final class HealthForm extends Div {

    private final FieldErrors errors = new FieldErrors(this);
    private final List<ConditionRow> conditions = new ArrayList<>();
    private final DayField dueDate = errors.bind("dueDate", new DayField(getTranslation("intake.dueDate")));
    private final HealthEntries entries = new HealthEntries(
            errors, List.of("intake.medicines", "intake.allergies", "intake.surgeries", "intake.injuries"));
    private final TextArea occupation = text("occupation");
    private final TextArea activities = text("activities");
    private final TextArea postureHabits = text("postureHabits");
    private final TextArea goals = text("goals");
    private final TextField emergencyName = line("emergencyName");
    private final TextField emergencyRelation = line("emergencyRelation");
    private final TextField emergencyPhone = line("emergencyPhone");
    private final ComboBox<String> language =
            errors.bind("language", new ComboBox<>(getTranslation("intake.language")));

    HealthForm(List<Condition> noteable) {
        addClassName("health-form");
        noteable.stream().map(ConditionRow::new).forEach(conditions::add);
        conditions.forEach(row -> row.onChange(this::showDueDate));
        entries.addClassName("form-grid");
        language.setItems(languages());
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        language.setClearButtonVisible(true);
        Div rows = new Div();
        rows.addClassName("condition-rows");
        conditions.forEach(rows::add);
        add(
                new H3(getTranslation("intake.conditions")),
                quiet("intake.conditions.help"),
                rows,
                dueDate,
                entries,
                grid(occupation, activities, postureHabits, goals),
                new H3(getTranslation("intake.emergency")),
                grid(emergencyName, emergencyRelation, emergencyPhone, language));
        showDueDate();
    }

    private List<String> languages() {
        return Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(code -> Locale.of(code).getDisplayLanguage(getLocale())))
                .toList();
    }

    private TextArea text(String name) {
        TextArea field = errors.bind(name, new TextArea(getTranslation("intake." + name)));
        field.setMaxLength(HealthHistory.TEXT_MAX);
        field.setManualValidation(true);
        return field;
    }

    private TextField line(String name) {
        TextField field = errors.bind(name, new TextField(getTranslation("intake." + name)));
        field.setMaxLength(HealthHistory.ENTRY_MAX);
        field.setManualValidation(true);
        return field;
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("quiet");
        return text;
    }

    private static Div grid(Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    private void showDueDate() {
        boolean pregnant =
                conditions.stream().anyMatch(row -> row.key().equals(HealthHistory.PREGNANCY) && row.isNoted());
        dueDate.setVisible(pregnant);
        if (!pregnant) {
            dueDate.clear();
        }
    }

    void read(HealthHistory history) {
        conditions.forEach(row -> row.show(history.conditions()));
        dueDate.setValue(history.dueDate());
        entries.read(history);
        occupation.setValue(history.occupation());
        activities.setValue(history.activities());
        postureHabits.setValue(history.postureHabits());
        goals.setValue(history.goals());
        emergencyName.setValue(history.emergency().name());
        emergencyRelation.setValue(history.emergency().relation());
        emergencyPhone.setValue(history.emergency().phone());
        language.setValue(history.language().isEmpty() ? null : history.language());
    }

    /** @throws InvalidInputException when what stands in a field cannot be read */
    HealthHistory write() {
        InputCheck check = new InputCheck();
        dueDate.check(check, "dueDate");
        check.done();
        Set<NotedCondition> noted =
                conditions.stream().flatMap(row -> row.noted().stream()).collect(Collectors.toSet());
        return entries.write(new HealthHistory(
                noted,
                List.of(),
                List.of(),
                List.of(),
                dueDate.getValue(),
                occupation.getValue(),
                activities.getValue(),
                postureHabits.getValue(),
                goals.getValue(),
                new EmergencyContact(emergencyName.getValue(), emergencyRelation.getValue(), emergencyPhone.getValue()),
                Objects.requireNonNullElse(language.getValue(), "")));
    }

    void show(InvalidInputException refused) {
        errors.show(refused);
    }
}

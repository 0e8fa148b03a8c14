package org.tautband.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tautband.common.InputCheck;
import org.tautband.common.ui.DayField;
import org.tautband.guide.Condition;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthHistory;

/** Which conditions the client has, asked in plain words; those of the clinic's own as the clinic calls them. */
final class ConditionsStep extends KioskStep {

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final DayField dueDate = kept(errors.bind("dueDate", new DayField(getTranslation("intake.kiosk.dueDate"))));

    ConditionsStep(List<Condition> conditions) {
        super("conditions");
        Div list = new Div();
        list.addClassName("kiosk-checks");
        dueDate.setVisible(false);
        for (Condition condition : conditions) {
            Checkbox box = kept(new Checkbox(question(condition)));
            boxes.put(condition.key(), box);
            list.add(box);
            if (condition.key().equals(HealthHistory.PREGNANCY)) {
                box.addValueChangeListener(change -> dueDate.setVisible(change.getValue()));
                list.add(dueDate);
            }
        }
        add(list);
    }

    private String question(Condition condition) {
        return condition.key().startsWith("own-")
                ? condition.label()
                : getTranslation("intake.kiosk.condition." + condition.key());
    }

    @Override
    boolean isComplete() {
        InputCheck check = new InputCheck();
        dueDate.check(check, "dueDate");
        check.done();
        return true;
    }

    @Override
    void read(ClientAnswers answers) {
        Set<NotedCondition> noted = answers.history().conditions();
        boxes.forEach((key, box) -> box.setValue(noted.contains(NotedCondition.of(key))));
        dueDate.setValue(answers.history().dueDate());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        Set<NotedCondition> noted = boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(box -> NotedCondition.of(box.getKey()))
                .collect(Collectors.toSet());
        boolean pregnant = noted.contains(NotedCondition.of(HealthHistory.PREGNANCY));
        return before.withHistory(before.history().with(noted).due(pregnant ? dueDate.getValue() : null));
    }
}

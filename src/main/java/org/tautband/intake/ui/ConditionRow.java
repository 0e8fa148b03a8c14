package org.tautband.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.tautband.guide.BodyArea;
import org.tautband.guide.Condition;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** One condition: noted or not and, where that matters, in which parts of the body; none named means everywhere. */
final class ConditionRow extends Div {

    private final Condition condition;
    private final Checkbox noted;
    private final MultiSelectComboBox<BodyArea> areas = new MultiSelectComboBox<>();

    ConditionRow(Condition condition) {
        this.condition = condition;
        this.noted = new Checkbox(condition.label());
        addClassName("condition-row");
        areas.setItems(BodyArea.values());
        areas.setItemLabelGenerator(area -> getTranslation("intake.area." + area.name()));
        areas.setPlaceholder(getTranslation("intake.everywhere"));
        areas.setAriaLabel(getTranslation("intake.where", condition.label()));
        noted.addValueChangeListener(change -> showAreas());
        add(noted, areas);
        if (condition.note() != null) {
            noted.setHelperText(condition.note());
        }
        showAreas();
    }

    private void showAreas() {
        areas.setVisible(condition.local() && noted.getValue());
    }

    String key() {
        return condition.key();
    }

    boolean isNoted() {
        return noted.getValue();
    }

    void onChange(Runnable listener) {
        noted.addValueChangeListener(change -> listener.run());
    }

    void show(Set<NotedCondition> conditions) {
        Optional<NotedCondition> stored = conditions.stream()
                .filter(candidate -> candidate.key().equals(condition.key()))
                .findFirst();
        noted.setValue(stored.isPresent());
        areas.setValue(stored.map(NotedCondition::areas).orElse(Set.of()));
        showAreas();
    }

    Optional<NotedCondition> noted() {
        return noted.getValue() ? Optional.of(new NotedCondition(condition.key(), areas.getValue())) : Optional.empty();
    }
}

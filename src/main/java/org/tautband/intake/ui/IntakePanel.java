package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tautband.clients.ClientId;
import org.tautband.common.StaleVersionException;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.RedFlag;
import org.tautband.intake.HealthNotes;
import org.tautband.intake.IntakeService;

/** What is noted of one client's health, to be read and changed. */
final class IntakePanel extends Div {

    private final IntakeService intake;
    private final ClientId client;
    private final CheckboxGroup<RedFlag> redFlags = new CheckboxGroup<>();
    private final List<ConditionRow> conditions = new ArrayList<>();
    private final Button save = new Button(getTranslation("intake.save"), click -> save());
    private HealthNotes stored = HealthNotes.NOTHING_NOTED;

    IntakePanel(IntakeService intake, Guide guide, ClientId client) {
        this.intake = intake;
        this.client = client;
        addClassName("intake");
        redFlags.setItems(guide.redFlags());
        redFlags.setItemLabelGenerator(RedFlag::label);
        redFlags.setLabel(getTranslation("intake.redFlags"));
        redFlags.setHelperText(getTranslation("intake.redFlags.help"));
        redFlags.addClassName("red-flags");
        Div rows = new Div();
        rows.addClassName("condition-rows");
        guide.conditions().stream()
                .filter(condition -> condition.origin() == Condition.Origin.INTAKE)
                .map(ConditionRow::new)
                .forEach(row -> {
                    conditions.add(row);
                    rows.add(row);
                });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Div actions = new Div(save);
        actions.addClassNames("actions", "intake-actions");
        add(
                panel("intake.redFlags.title", redFlags),
                panel("intake.conditions", new Paragraph(getTranslation("intake.conditions.help")), rows),
                actions);
        show(intake.open(client));
    }

    private Section panel(String titleKey, Component... content) {
        Section panel = new Section(new H2(getTranslation(titleKey)));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private void show(HealthNotes notes) {
        stored = notes;
        redFlags.setValue(redFlags.getListDataView()
                .getItems()
                .filter(flag -> notes.redFlags().contains(flag.key()))
                .collect(Collectors.toSet()));
        conditions.forEach(row -> row.show(notes));
    }

    private void save() {
        Set<NotedCondition> noted =
                conditions.stream().flatMap(row -> row.noted().stream()).collect(Collectors.toSet());
        Set<String> flags = redFlags.getValue().stream().map(RedFlag::key).collect(Collectors.toSet());
        HealthNotes changed = new HealthNotes(noted, flags);
        try {
            intake.change(client, stored, changed);
            Notification.show(getTranslation("intake.saved"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        } catch (StaleVersionException stale) {
            stored = intake.open(client);
            Notification.show(getTranslation("intake.stale"));
        } finally {
            save.setEnabled(true);
        }
    }
}

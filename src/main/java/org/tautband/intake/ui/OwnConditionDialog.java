package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Guide;
import org.tautband.guide.GuideItem;
import org.tautband.intake.ClinicSafety;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.OwnConditionDraft;

/** Adds a condition of the clinic's own: what it is called, what it takes away and what it asks to mind. */
final class OwnConditionDialog extends Dialog {

    private final ClinicSafetyService safety;
    private final Consumer<ClinicSafety> added;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField label = text("label", OwnConditionDraft.LABEL_MAX);
    private final TextField note = text("note", OwnConditionDraft.TEXT_MAX);
    private final MultiSelectComboBox<GuideItem> excluded =
            errors.bind("effects", new MultiSelectComboBox<>(getTranslation("intake.own.excluded")));
    private final MultiSelectComboBox<GuideItem> cautioned =
            new MultiSelectComboBox<>(getTranslation("intake.own.cautioned"));
    private final TextField warning = text("warning", OwnConditionDraft.TEXT_MAX);
    private final Checkbox local = new Checkbox(getTranslation("intake.own.local"));
    private final TextField keepAway = text("keepAway", OwnConditionDraft.TEXT_MAX);

    OwnConditionDialog(ClinicSafetyService safety, Guide guide, Consumer<ClinicSafety> added) {
        this.safety = safety;
        this.added = added;
        setHeaderTitle(getTranslation("intake.own.add"));
        setWidth("40rem");
        excluded.setItems(guide.items());
        excluded.setItemLabelGenerator(GuideItem::label);
        cautioned.setItems(guide.items());
        cautioned.setItemLabelGenerator(GuideItem::label);
        label.setRequiredIndicatorVisible(true);
        warning.setHelperText(getTranslation("intake.own.warning.help"));
        keepAway.setHelperText(getTranslation("intake.own.keepAway.help"));
        keepAway.setVisible(false);
        local.addValueChangeListener(change -> keepAway.setVisible(change.getValue()));
        Div form = new Div(label, note, excluded, cautioned, warning, local, keepAway);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private TextField text(String name, int max) {
        TextField field = errors.bind(name, new TextField(getTranslation("intake.own." + name)));
        field.setMaxLength(max);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private void save() {
        Map<String, Action> effects = new HashMap<>();
        cautioned.getValue().forEach(item -> effects.put(item.key(), Action.CAUTION));
        excluded.getValue().forEach(item -> effects.put(item.key(), Action.EXCLUDE)); // the graver of the two counts
        try {
            ClinicSafety now = safety.addCondition(new OwnConditionDraft(
                    label.getValue(),
                    note.getValue(),
                    local.getValue(),
                    keepAway.getValue(),
                    warning.getValue(),
                    effects));
            close();
            added.accept(now);
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tautband.common.StaleVersionException;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafety;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.OwnCondition;

/** Strict mode: on or off, and which cautions it turns into exclusions. */
final class StrictModePanel extends Div {

    private final ClinicSafetyService safety;
    private final Guide guide;
    private final Checkbox strict = new Checkbox(getTranslation("intake.strict"));
    private final MultiSelectListBox<Caution> cautions = new MultiSelectListBox<>();
    private ClinicSafety shown;

    StrictModePanel(ClinicSafetyService safety, Guide guide) {
        this.safety = safety;
        this.guide = guide;
        this.shown = safety.get();
        strict.setHelperText(getTranslation("intake.strict.help"));
        cautions.setItems(known());
        cautions.setItemLabelGenerator(this::name);
        cautions.getElement().setAttribute("aria-label", getTranslation("intake.strict.cautions"));
        cautions.addClassName("strict-cautions");
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        Paragraph help = new Paragraph(getTranslation("intake.strict.cautions"));
        help.addClassName("quiet");
        add(IntakePage.panel(getTranslation("intake.strict.title"), strict, help, cautions, actions));
        read();
    }

    private void read() {
        strict.setValue(shown.strictMode());
        cautions.setValue(shown.strictCautions());
    }

    private List<Caution> known() {
        return conditions()
                .flatMap(condition -> condition.effects().stream()
                        .filter(effect -> !effect.excludes())
                        .map(effect -> new Caution(condition.key(), effect.item())))
                .toList();
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                guide.conditions().stream(), shown.conditions().stream().map(OwnCondition::condition));
    }

    private String name(Caution caution) {
        String label = conditions()
                .filter(condition -> condition.key().equals(caution.condition()))
                .map(Condition::label)
                .findFirst()
                .orElseThrow();
        return getTranslation(
                "intake.alert", label, guide.item(caution.item()).label().toLowerCase(Locale.ROOT));
    }

    private void save() {
        try {
            shown = safety.setStrict(shown.version(), strict.getValue(), cautions.getValue());
            Notification.show(getTranslation("intake.strict.saved"));
        } catch (StaleVersionException stale) {
            shown = safety.get();
            read();
            Notification.show(getTranslation("intake.strict.stale"));
        }
    }
}

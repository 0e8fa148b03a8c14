package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tautband.common.ui.EmptyState;
import org.tautband.guide.Condition;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafety;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.OwnCondition;

/** The clinic's own conditions beside the catalogue. */
final class OwnConditionsPanel extends Div {

    private final ClinicSafetyService safety;
    private final Guide guide;
    private final Div content = new Div();

    OwnConditionsPanel(ClinicSafetyService safety, Guide guide) {
        this.safety = safety;
        this.guide = guide;
        Button add = new Button(
                getTranslation("intake.own.add"), click -> new OwnConditionDialog(safety, guide, this::show).open());
        Div actions = new Div(add);
        actions.addClassName("actions");
        add(IntakePage.panel(getTranslation("intake.own"), content, actions));
        show(safety.get());
    }

    private void show(ClinicSafety shown) {
        content.removeAll();
        if (shown.conditions().isEmpty()) {
            content.add(new EmptyState(getTranslation("intake.own.none"), getTranslation("intake.own.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("own-conditions");
        shown.conditions().forEach(one -> list.add(line(one)));
        content.add(list);
    }

    private ListItem line(OwnCondition own) {
        Condition condition = own.condition();
        Span label = new Span(condition.label());
        label.addClassName("row-title");
        Div words = new Div(label);
        words.addClassName("two-lines");
        for (Action action : Action.values()) {
            String items = items(condition, action);
            if (!items.isEmpty()) {
                Span effects = new Span(getTranslation("intake.own." + action.name(), items));
                effects.addClassName("quiet");
                words.add(effects);
            }
        }
        if (own.retired()) {
            Span badge = new Span(getTranslation("intake.own.retired"));
            badge.addClassName("badge");
            words.add(badge);
        }
        String key = condition.key();
        Button button = own.retired()
                ? new Button(getTranslation("intake.own.restore"), click -> show(safety.restoreCondition(key)))
                : new Button(getTranslation("intake.own.retire"), click -> show(safety.retireCondition(key)));
        return new ListItem(words, button);
    }

    private String items(Condition condition, Action action) {
        return condition.effects().stream()
                .filter(effect -> effect.action() == action)
                .map(effect -> guide.item(effect.item()).label().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

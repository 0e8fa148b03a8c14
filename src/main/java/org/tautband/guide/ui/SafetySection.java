package org.tautband.guide.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.tautband.guide.Condition;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;

/** What is left out or warned of, and why, and the signs that stop everything. Nobody edits it here: the rules rest on it. */
final class SafetySection extends Section {

    private final Guide guide;
    private final String wanted;
    private final Div content = new Div();

    SafetySection(Guide guide, String search) {
        this.guide = guide;
        this.wanted = search.strip().toLowerCase(Locale.ROOT);
        content.addClassName("guide-safety");
        add(new H2(getTranslation("guide.kind.SAFETY")), new Paragraph(getTranslation("guide.safety.fixed")), content);
        guide.redFlags().stream().filter(flag -> matches(flag.label())).forEach(this::add);
        guide.conditions().stream()
                .filter(condition -> matches(condition.label()))
                .forEach(this::add);
    }

    boolean hasContent() {
        return content.getComponentCount() > 0;
    }

    private boolean matches(String label) {
        return label.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void add(RedFlag flag) {
        Span urgency = new Span(getTranslation("guide.urgency." + flag.action().name()));
        urgency.addClassNames("badge", "badge-rust");
        Div body =
                new Div(line("guide.safety.question", flag.question()), line("guide.safety.stopSign", flag.stopSign()));
        body.add(new SourceList(flag.sources()));
        add(flag.label(), urgency, body);
    }

    private void add(Condition condition) {
        UnorderedList effects = new UnorderedList();
        condition.effects().forEach(effect -> effects.add(effect(effect)));
        Div body = new Div(effects);
        if (condition.keepAway() != null) {
            body.add(line("guide.safety.keepAway", condition.keepAway()));
        }
        if (condition.note() != null) {
            body.add(new Paragraph(condition.note()));
        }
        Span mark = new Span(getTranslation("guide.safety.mark"));
        mark.addClassNames("badge", "badge-ochre");
        add(condition.label(), mark, body);
    }

    private ListItem effect(Effect effect) {
        String item = guide.item(effect.item()).label();
        ListItem line = new ListItem(new Span(
                effect.action() == Action.EXCLUDE
                        ? getTranslation("guide.safety.excluded", item)
                        : getTranslation("guide.safety.caution", item, String.valueOf(effect.warning()))));
        line.add(GuideBadges.evidence(effect.evidence()));
        if (effect.source() != null) {
            line.add(SourceList.link(guide.source(effect.source())));
        }
        return line;
    }

    private Paragraph line(String key, String text) {
        Span label = new Span(getTranslation(key) + " ");
        label.addClassName("quiet");
        return new Paragraph(label, new Span(text));
    }

    private void add(String label, Span mark, Div body) {
        body.addClassName("guide-safety-body");
        Div summary = new Div(new Span(label), mark);
        summary.addClassName("guide-safety-summary");
        content.add(new Details(summary, body));
    }
}

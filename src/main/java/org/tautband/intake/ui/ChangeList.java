package org.tautband.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tautband.intake.HealthChange;

/** What changed in a health history, in words. */
public final class ChangeList extends UnorderedList {

    public ChangeList(List<HealthChange> changes) {
        addClassName("change-list");
        changes.forEach(change -> add(line(change)));
    }

    private ListItem line(HealthChange change) {
        Span kind = new Span(getTranslation(
                "intake.change." + change.kind().name(),
                getTranslation("intake.field." + change.field().name())));
        kind.addClassNames("change-kind", "change-" + change.kind().name().toLowerCase(java.util.Locale.ROOT));
        return new ListItem(kind, new Span(change.text()));
    }
}

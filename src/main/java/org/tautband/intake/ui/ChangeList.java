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

    /** @param additions to nothing, which are all that a history says */
    static ChangeList whole(List<HealthChange> additions) {
        ChangeList list = new ChangeList(List.of());
        additions.forEach(entry -> {
            String field = list.getTranslation("intake.field." + entry.field().name());
            list.add(line(list.getTranslation("intake.version.entry", field), entry.text()));
        });
        return list;
    }

    private ListItem line(HealthChange change) {
        String field = getTranslation("intake.field." + change.field().name());
        return line(getTranslation("intake.change." + change.kind().name(), field), change.text());
    }

    private static ListItem line(String title, String text) {
        Span kind = new Span(title);
        kind.addClassName("change-kind");
        return new ListItem(kind, new Span(text));
    }
}

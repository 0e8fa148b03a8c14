package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.tautband.guide.EntryDraft;
import org.tautband.guide.GuidePage;
import org.tautband.guide.GuideVersion;

/** Sets a version beside any other, or beside the program's own words. */
final class CompareDialog extends Dialog {

    private final Map<String, EntryDraft> others = new LinkedHashMap<>();
    private final GuideVersion version;
    private final Div shown = new Div();

    CompareDialog(GuidePage page, GuideVersion version) {
        this.version = version;
        setHeaderTitle(getTranslation("guide.compare.which", version.number()));
        setWidth("44rem");
        page.history().stream()
                .filter(other -> other.number() != version.number())
                .forEach(other -> others.put(getTranslation("guide.compare.version", other.number()), other.words()));
        others.put(getTranslation("guide.compare.builtIn"), page.builtIn());
        Select<String> with = new Select<>();
        with.setLabel(getTranslation("guide.compare.with"));
        with.setItems(others.keySet());
        with.addValueChangeListener(change -> show(change.getValue()));
        add(new Paragraph(getTranslation("guide.compare.legend")), with, shown);
        with.setValue(others.keySet().iterator().next());
        getFooter().add(new Button(getTranslation("guide.close"), click -> close()));
    }

    private void show(String other) {
        shown.removeAll();
        shown.add(new DiffView(Objects.requireNonNull(others.get(other)), version.words()));
    }
}

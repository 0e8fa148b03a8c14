package org.tautband.homecare.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.tautband.guide.Cause;
import org.tautband.homecare.Circumstances;
import org.tautband.homecare.Circumstances.AtHand;

/** What brings the pain on and what there is at home, beside the client's own words of the intake; suggestions follow it. */
final class CircumstancesPanel extends Section {

    private final SheetEditor editor;
    private final CheckboxGroup<Cause> causes = new CheckboxGroup<>(getTranslation("homecare.causes"));
    private final Select<AtHand> atHand = new Select<>();

    CircumstancesPanel(SheetEditor editor) {
        this.editor = editor;
        addClassNames("panel", "circumstances");
        causes.setItems(Cause.values());
        causes.setItemLabelGenerator(cause -> getTranslation("homecare.cause." + cause.name()));
        causes.addValueChangeListener(change -> tell(change.isFromClient()));
        atHand.setLabel(getTranslation("homecare.atHand"));
        atHand.setItems(AtHand.values());
        atHand.setItemLabelGenerator(what -> getTranslation("homecare.atHand." + what.name()));
        atHand.addValueChangeListener(change -> tell(change.isFromClient()));
        add(new H2(getTranslation("homecare.circumstances")));
        List<String> days = editor.facts().days();
        if (!days.isEmpty()) {
            Paragraph words = new Paragraph(getTranslation("homecare.circumstances.intake", String.join("; ", days)));
            words.addClassName("quiet");
            add(words);
        }
        Div fields = new Div(causes, atHand);
        fields.addClassName("circumstances-fields");
        add(fields);
        editor.onChange(this::show);
    }

    /** Other suggestions come with it, so that the whole screen is opened anew. */
    private void tell(boolean fromClient) {
        if (!fromClient) {
            return;
        }
        Circumstances told = new Circumstances(causes.getValue(), atHand.getValue());
        editor.change(draft -> editor.drafts().under(editor.facts(), draft, told));
        if (editor.draft().circumstances().equals(told)) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void show() {
        Circumstances told = editor.draft().circumstances();
        causes.setValue(told.causes());
        atHand.setValue(told.atHand());
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.Merge;

/** Two people, or two tabs, changed the same of one finding: shows both, and the second one chooses. */
final class FindingConflictDialog extends Dialog {

    FindingConflictDialog(List<Merge.Conflict> conflicts, Runnable keepStored, Runnable keepMine) {
        setHeaderTitle(getTranslation("charting.findingConflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("40rem");
        conflicts.forEach(conflict -> add(versions(conflict)));
        Button mine = button("charting.findingConflict.keepMine", keepMine);
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button("charting.findingConflict.keepStored", keepStored), mine);
    }

    private Div versions(Merge.Conflict conflict) {
        String part = getTranslation(conflict.labelKey());
        Div versions = new Div(
                version(getTranslation("charting.findingConflict.stored", part), conflict.stored()),
                version(getTranslation("charting.findingConflict.mine", part), conflict.mine()));
        versions.addClassName("conflict-versions");
        return versions;
    }

    private Div version(String title, @Nullable Object value) {
        Paragraph text = new Paragraph(PartText.of(this, value));
        text.addClassName("conflict-text");
        return new Div(new H3(title), text);
    }

    private Button button(String labelKey, Runnable act) {
        return new Button(getTranslation(labelKey), click -> {
            close();
            act.run();
        });
    }
}

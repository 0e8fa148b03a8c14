package org.tautband.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Two people, or two tabs, wrote one text: shows both, and the loser chooses. Neither is lost by closing. */
final class TextConflictDialog extends Dialog {

    private final Consumer<String> choose;

    TextConflictDialog(String stored, String mine, Consumer<String> choose) {
        this.choose = choose;
        setHeaderTitle(getTranslation("common.conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("48rem");
        Div versions = new Div(
                version(getTranslation("common.conflict.theirs"), stored),
                version(getTranslation("common.conflict.mine"), mine));
        versions.addClassName("conflict-versions");
        add(versions);
        Button keepMine = button(getTranslation("common.conflict.keepMine"), mine);
        keepMine.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button(getTranslation("common.conflict.keepTheirs"), stored), keepMine);
    }

    private static Div version(String title, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("conflict-text");
        return new Div(new H3(title), paragraph);
    }

    private Button button(String label, String text) {
        return new Button(label, click -> {
            close();
            choose.accept(text);
        });
    }
}

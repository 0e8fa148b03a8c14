package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.tautband.charting.VisitSafetyService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;

/** Says what is advised against and asks for a reason to do it all the same. */
final class ReasonDialog extends Dialog {

    private final Consumer<String> store;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField reason = errors.bind("reason", new TextField(getTranslation("charting.safety.reason")));

    private ReasonDialog(String title, List<String> texts, Consumer<String> store) {
        this.store = store;
        setHeaderTitle(title);
        setWidth("30rem");
        addClassName("reason-dialog");
        texts.forEach(text -> add(new Paragraph(text)));
        reason.setMaxLength(VisitSafetyService.REASON_MAX);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(reason);
        Button keep = new Button(getTranslation("charting.safety.reason.keep"), click -> store());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("charting.safety.reason.later"), click -> close()), keep);
        addOpenedChangeListener(change -> reason.focus());
    }

    /** Opens the dialog; {@code store} takes the reason and may refuse it. */
    static void ask(String title, List<String> texts, Consumer<String> store) {
        new ReasonDialog(title, texts, store).open();
    }

    /** As {@link #ask}, with a way to take out what is asked about. */
    static void askOrRemove(String title, List<String> texts, Consumer<String> store, Runnable remove) {
        ReasonDialog dialog = new ReasonDialog(title, texts, store);
        Button takeOut = new Button(dialog.getTranslation("charting.safety.reason.remove"), click -> {
            dialog.close();
            remove.run();
        });
        dialog.getFooter().addComponentAsFirst(takeOut);
        dialog.open();
    }

    private void store() {
        try {
            store.accept(reason.getValue());
            close();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }
}

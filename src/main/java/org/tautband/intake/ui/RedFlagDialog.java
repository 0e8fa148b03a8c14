package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.Guide;
import org.tautband.intake.RedFlagScreen;
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagScreen.Answers;
import org.tautband.intake.RedFlagService;
import org.tautband.intake.spi.RedFlagAction;

/** UC-09, the short screen: each sign is asked about, and one "yes" asks what was advised. */
public final class RedFlagDialog extends Dialog {

    private final RedFlagService screens;
    private final List<RedFlagAction> furtherActions;
    private final ClientId client;
    private final Runnable done;
    private final FieldErrors errors = new FieldErrors(this);
    private final SignQuestions questions;
    private final Checkbox newPain = new Checkbox(getTranslation("intake.screen.newPain"));
    private final Div advice = new Div();
    private final CheckboxGroup<Advised> advised = errors.bind("advised", new CheckboxGroup<>());
    private final TextArea note = errors.bind("note", new TextArea(getTranslation("intake.screen.note")));

    /**
     * @param furtherActions what is offered after a yes
     * @param done runs after the screen was stored and, after a yes, what to do was read
     */
    public RedFlagDialog(
            RedFlagService screens, Guide guide, List<RedFlagAction> furtherActions, ClientId client, Runnable done) {
        this.screens = screens;
        this.furtherActions = List.copyOf(furtherActions);
        this.client = client;
        this.done = done;
        setHeaderTitle(getTranslation("intake.screen"));
        setWidth("44rem");
        addClassName("red-flag-dialog");
        questions = new SignQuestions(guide.redFlags(), "intake.screen", this::showAdvice);
        Button allNo = new Button(getTranslation("intake.screen.allNo"), click -> questions.denyOthers());
        prepareAdvice();
        note.setWidthFull();
        Div form =
                new Div(new Paragraph(getTranslation("intake.screen.help")), newPain, allNo, questions, advice, note);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("intake.screen.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
        showAdvice();
    }

    /** Notes that it is asked because a pain is new. */
    public RedFlagDialog ofNewPain() {
        newPain.setValue(true);
        return this;
    }

    private void prepareAdvice() {
        advised.setLabel(getTranslation("intake.screen.advice"));
        advised.setItems(Advised.values());
        advised.setItemLabelGenerator(one -> getTranslation("intake.advised." + one.name()));
        note.setMaxLength(RedFlagScreen.NOTE_MAX);
        note.setManualValidation(true);
        note.setHelperText(getTranslation("intake.screen.note.help"));
        Paragraph stop = new Paragraph(getTranslation("intake.redFlags.help"));
        stop.addClassName("error-text");
        advice.addClassName("screen-advice");
        advice.add(stop, advised);
    }

    private void showAdvice() {
        advice.setVisible(!questions.there().isEmpty());
    }

    private void save() {
        if (questions.isComplete()) {
            store();
        }
    }

    private void store() {
        try {
            Set<String> flags = questions.there();
            Set<Advised> told = flags.isEmpty() ? Set.of() : advised.getValue();
            screens.screen(client, new Answers(newPain.getValue(), flags, told, note.getValue()));
            close();
            if (flags.isEmpty()) {
                done.run();
            } else {
                offerFurtherActions();
            }
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }

    /** A yes is the moment at which the letter is written. */
    private void offerFurtherActions() {
        Dialog stopped = new Dialog(getTranslation("intake.screen.stopped"));
        stopped.setRole("alertdialog");
        stopped.setWidth("34rem");
        stopped.setCloseOnOutsideClick(false);
        stopped.add(new Paragraph(getTranslation("intake.screen.stopped.help")));
        stopped.getFooter().add(new Button(getTranslation("intake.screen.stopped.close"), click -> stopped.close()));
        for (RedFlagAction action : furtherActions) {
            Button offer = new Button(getTranslation(action.labelKey()), click -> {
                stopped.close();
                action.run(client);
            });
            offer.addThemeVariants(ButtonVariant.PRIMARY);
            stopped.getFooter().add(offer);
        }
        stopped.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
        stopped.open();
    }
}

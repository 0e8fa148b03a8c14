package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.Guide;
import org.tautband.intake.AnswersDecision;
import org.tautband.intake.AnswersReview;
import org.tautband.intake.AnswersService;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.HealthChange;
import org.tautband.intake.RedFlagScreen;
import org.tautband.intake.RedFlagScreen.Advised;

/** UC-14, what a client wrote alone, beside what is recorded: accepted whole, in part, or not at all. */
final class AnswersPanel extends Div {

    private final AnswersService service;
    private final Guide guide;
    private final ClientId client;
    private final AnswersReview review;
    private final FieldErrors errors = new FieldErrors(this);
    private final CheckboxGroup<HealthChange> changes = new CheckboxGroup<>();
    private final CheckboxGroup<Advised> advised = errors.bind("advised", new CheckboxGroup<>());
    private final TextArea note = errors.bind("note", new TextArea(getTranslation("intake.screen.note")));
    private final Checkbox consent = new Checkbox();

    AnswersPanel(
            AnswersService service,
            Guide guide,
            MuscleCatalogue catalogue,
            ClientId client,
            AnswersReview review,
            ZoneId zone) {
        this.service = service;
        this.guide = guide;
        this.client = client;
        this.review = review;
        ClientAnswers answers = review.submitted().answers();
        Button accept = new Button(getTranslation("intake.answers.accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button aside = new Button(getTranslation("intake.answers.aside"), click -> askToSetAside());
        Div actions = new Div(accept, aside);
        actions.addClassName("actions");
        String when = Dates.moment(review.submitted().at(), zone, getLocale());
        Div words = new Div();
        words.addClassName("answers-words");
        Paragraph help = new Paragraph(getTranslation("intake.answers.help"));
        help.addClassName("quiet");
        words.add(help);
        addConcern(words, answers);
        addSigns(words, answers);
        addChanges(words);
        addConsent(words, answers);
        words.add(actions);
        Div body = new Div(words);
        body.addClassName("answers");
        if (!answers.pain().isEmpty()) {
            body.add(new PainMap(catalogue, answers.pain()));
        }
        var panel = IntakePage.panel(getTranslation("intake.answers", when), body);
        panel.addClassName("answers-panel");
        add(panel);
    }

    private void addConcern(Div words, ClientAnswers answers) {
        if (!answers.concern().isEmpty()) {
            words.add(new H3(getTranslation("intake.answers.concern")), new Paragraph(answers.concern()));
        }
    }

    private void addSigns(Div words, ClientAnswers answers) {
        words.add(new H3(getTranslation("intake.redFlags.title")));
        note.setMaxLength(RedFlagScreen.NOTE_MAX);
        note.setManualValidation(true);
        if (answers.redFlags().isEmpty()) {
            words.add(new Paragraph(getTranslation("intake.answers.noSigns")), note);
            return;
        }
        UnorderedList flags = new UnorderedList();
        flags.addClassName("flag-list");
        answers.redFlags().stream()
                .sorted()
                .forEach(flag -> flags.add(new ListItem(guide.redFlag(flag).label())));
        Paragraph stop = new Paragraph(getTranslation("intake.redFlags.help"));
        stop.addClassName("error-text");
        advised.setLabel(getTranslation("intake.screen.advice"));
        advised.setItems(Advised.values());
        advised.setItemLabelGenerator(one -> getTranslation("intake.advised." + one.name()));
        words.add(flags, stop, advised, note);
    }

    private void addChanges(Div words) {
        words.add(new H3(getTranslation("intake.answers.changes")));
        if (review.differences().isEmpty()) {
            words.add(new Paragraph(getTranslation("intake.answers.same")));
            return;
        }
        changes.setItems(review.differences());
        changes.setItemLabelGenerator(this::describe);
        changes.setValue(new HashSet<>(review.told()));
        changes.addClassName("answer-changes");
        changes.setAriaLabel(getTranslation("intake.answers.changes"));
        words.add(changes);
    }

    private String describe(HealthChange change) {
        String key = change.kind() == HealthChange.Kind.REMOVED
                ? "intake.answers.notMentioned"
                : "intake.change." + change.kind().name();
        return getTranslation(
                        key, getTranslation("intake.field." + change.field().name()))
                + " " + change.text();
    }

    private void addConsent(Div words, ClientAnswers answers) {
        consent.setLabel(getTranslation("intake.answers.consent", answers.signer()));
        consent.setValue(true);
        words.add(new H3(getTranslation("intake.consent")), consent, signature(answers));
    }

    private Component signature(ClientAnswers answers) {
        return SignaturePicture.of(answers.signature(), answers.signer(), this);
    }

    private void accept() {
        Set<HealthChange> accepted = review.differences().isEmpty() ? Set.of() : changes.getValue();
        try {
            service.accept(
                    client,
                    review.submitted().id(),
                    new AnswersDecision(
                            review.recorded().number(),
                            accepted,
                            consent.getValue(),
                            advised.getValue(),
                            note.getValue()));
            Notification.show(getTranslation("intake.answers.accepted"));
            IntakePage.refresh();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            Notification.show(getTranslation("intake.answers.stale"));
            IntakePage.refresh();
        }
    }

    private void askToSetAside() {
        Dialog question = new Dialog(getTranslation("intake.answers.aside"));
        FieldErrors refusals = new FieldErrors(question);
        TextField reason = refusals.bind("reason", new TextField(getTranslation("intake.answers.aside.reason")));
        reason.setMaxLength(AnswersService.NOTE_MAX);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Button aside =
                new Button(getTranslation("intake.answers.aside"), click -> setAside(reason.getValue(), refusals));
        aside.addThemeVariants(ButtonVariant.PRIMARY);
        question.setWidth("30rem");
        question.add(new Paragraph(getTranslation("intake.answers.aside.question")), reason);
        question.getFooter().add(new Button(getTranslation("common.cancel"), click -> question.close()), aside);
        question.open();
    }

    private void setAside(String reason, FieldErrors refusals) {
        try {
            service.setAside(client, review.submitted().id(), reason);
            IntakePage.refresh();
        } catch (InvalidInputException refused) {
            refusals.show(refused);
        }
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.tautband.guide.Guide;
import org.tautband.intake.ClientAnswers;

/** Signs to stop: each is answered with yes or no, and one yes says what to do at once. */
final class SignsStep extends KioskStep {

    private final Paragraph warning = new Paragraph(getTranslation("intake.kiosk.signs.yes"));
    private final SignQuestions questions;

    SignsStep(Guide guide) {
        super("signs");
        questions = new SignQuestions(guide.in(getLocale()).redFlags(), "intake.kiosk", this::answered);
        warning.addClassName("kiosk-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        add(warning, questions);
    }

    private void answered() {
        warning.setVisible(!questions.there().isEmpty());
        changed();
    }

    @Override
    boolean isComplete() {
        return questions.isComplete();
    }

    @Override
    void read(ClientAnswers answers) {
        questions.show(answers.redFlags(), answers.denied());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withSigns(questions.there(), questions.notThere());
    }
}

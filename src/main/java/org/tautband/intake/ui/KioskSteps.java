package org.tautband.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.Guide;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.KioskDraft;
import org.tautband.intake.KioskForm;
import org.tautband.intake.LinkRefusedException;

/** The client's own form, one screen after the other; what is written is kept at once, on the server alone. */
final class KioskSteps extends Div {

    private final KioskPen pen;
    private final Consumer<String> end;
    private final List<KioskStep> steps;
    private final Paragraph progress = new Paragraph();
    private final Element bar = new Element("progress");
    private final H1 title = new H1();
    private final Div content = new Div();
    private final Button back = new Button(getTranslation("intake.kiosk.back"), click -> go(-1));
    private final Button next = new Button("", click -> next());
    private ClientAnswers answers;
    private int at;

    /**
     * @param draft to go on with
     * @param end takes how it ended: {@code done}, {@code notMe} or {@code refused}
     */
    KioskSteps(
            KioskPen pen,
            KioskForm form,
            KioskDraft draft,
            MuscleCatalogue catalogue,
            ConsentTexts texts,
            Guide guide,
            Consumer<String> end) {
        this.pen = pen;
        this.end = end;
        this.answers = draft.answers();
        this.steps = List.of(
                new WhoStep(form, this::askWhetherNotMe),
                new PainStep(catalogue),
                new ConditionsStep(form.conditions()),
                new MedicinesStep(),
                new AboutStep(),
                new SignsStep(guide),
                new SignStep(form, texts));
        this.at = Math.min(draft.step(), steps.size() - 1);
        steps.forEach(step -> {
            step.read(answers);
            step.onChange(this::keep);
        });
        addClassName("kiosk-form");
        Paragraph clinic = new Paragraph(form.clinicName());
        clinic.addClassName("kiosk-clinic");
        progress.addClassName("kiosk-progress");
        Header header = new Header(clinic, progress, title);
        bar.setAttribute("max", String.valueOf(steps.size()));
        bar.setAttribute("aria-hidden", "true"); // the words above say it
        header.getElement().insertChild(2, bar);
        title.getElement().setAttribute("tabindex", "-1");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        Footer footer = new Footer(back, next);
        footer.addClassName("kiosk-buttons");
        add(header, content, footer);
        show();
    }

    private void show() {
        KioskStep step = steps.get(at);
        progress.setText(getTranslation("intake.kiosk.progress", at + 1, steps.size()));
        bar.setAttribute("value", String.valueOf(at + 1));
        title.setText(step.title());
        content.removeAll();
        content.add(step);
        back.setVisible(at > 0);
        boolean last = at == steps.size() - 1;
        next.setText(getTranslation(last ? "intake.kiosk.send" : "intake.kiosk.next"));
        next.setEnabled(true);
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
        title.getElement().callJsFunction("focus");
    }

    private void go(int by) {
        answers = steps.get(at).write(answers);
        at += by;
        keep();
        show();
    }

    /** What cannot be stands on the screen until the client goes on, and is said then. */
    private void keep() {
        answers = steps.get(at).write(answers);
        unlessRefused(() -> pen.keep(answers, at));
    }

    private void next() {
        KioskStep step = steps.get(at);
        unlessRefused(() -> {
            try {
                if (step.isComplete()) {
                    answers = step.write(answers);
                    goOn();
                }
            } catch (InvalidInputException refused) {
                step.show(refused);
            }
            next.setEnabled(true);
        });
    }

    private void goOn() {
        if (at == steps.size() - 1) {
            pen.submit(answers);
            end.accept("done");
        } else {
            pen.save(answers, at + 1);
            at++;
            show();
        }
    }

    private void unlessRefused(Runnable act) {
        try {
            act.run();
        } catch (LinkRefusedException over) {
            end.accept("refused");
        }
    }

    private void askWhetherNotMe() {
        ConfirmDialog question = new ConfirmDialog();
        question.addClassName("kiosk-question");
        question.setHeader(getTranslation("intake.kiosk.other"));
        question.setText(getTranslation("intake.kiosk.other.question"));
        question.setConfirmText(getTranslation("intake.kiosk.other.close"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("intake.kiosk.back"));
        question.addConfirmListener(confirm -> unlessRefused(() -> {
            pen.decline();
            end.accept("notMe");
        }));
        question.open();
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.Guide;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.KioskForm;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;
import org.tautband.intake.LinkRefusedException;

/** The client's own form, one screen after the other; each is kept when the client goes on. */
final class KioskSteps extends Div {

    private final KioskService kiosk;
    private final KioskTicket ticket;
    private final Consumer<String> end;
    private final List<KioskStep> steps;
    private final Paragraph progress = new Paragraph();
    private final H1 title = new H1();
    private final Div content = new Div();
    private final Button back = new Button(getTranslation("intake.kiosk.back"), click -> go(-1));
    private final Button next = new Button("", click -> next());
    private ClientAnswers answers;
    private int at;

    /** @param end takes how it ended: {@code done}, {@code notMe} or {@code refused} */
    KioskSteps(
            KioskService kiosk,
            KioskTicket ticket,
            MuscleCatalogue catalogue,
            ConsentTexts texts,
            Guide guide,
            Consumer<String> end) {
        this.kiosk = kiosk;
        this.ticket = ticket;
        this.end = end;
        this.answers = ClientAnswers.empty(getLocale().getLanguage());
        KioskForm form = kiosk.open(ticket);
        this.steps = List.of(
                new WhoStep(form, this::notMe),
                new PainStep(catalogue),
                new ConditionsStep(form.conditions()),
                new MedicinesStep(),
                new AboutStep(),
                new SignsStep(guide),
                new SignStep(form, texts));
        addClassName("kiosk-form");
        Paragraph clinic = new Paragraph(form.clinicName());
        clinic.addClassName("kiosk-clinic");
        progress.addClassName("kiosk-progress");
        Header header = new Header(clinic, progress, title);
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
        title.setText(step.title());
        content.removeAll();
        content.add((Component) step);
        back.setVisible(at > 0);
        boolean last = at == steps.size() - 1;
        next.setText(getTranslation(last ? "intake.kiosk.send" : "intake.kiosk.next"));
        next.setEnabled(true);
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
        if (at > 0) {
            title.getElement().callJsFunction("focus");
        }
    }

    private void go(int by) {
        at += by;
        show();
    }

    private void next() {
        KioskStep step = steps.get(at);
        try {
            if (step.isComplete()) {
                answers = step.write(answers);
                if (at == steps.size() - 1) {
                    kiosk.submit(ticket, answers);
                    end.accept("done");
                    return;
                }
                kiosk.save(ticket, answers);
                go(1);
            }
        } catch (InvalidInputException refused) {
            step.show(refused);
        } catch (LinkRefusedException expired) {
            end.accept("refused");
            return;
        }
        next.setEnabled(true);
    }

    private void notMe() {
        kiosk.decline(ticket);
        end.accept("notMe");
    }
}

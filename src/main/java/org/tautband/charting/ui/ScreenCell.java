package org.tautband.charting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tautband.charting.GivenReason;
import org.tautband.charting.PainAnswer;
import org.tautband.charting.SafetyQuestion;
import org.tautband.charting.VisitSafety;
import org.tautband.charting.VisitSafetyService;
import org.tautband.common.ui.Dates;
import org.tautband.intake.RedFlagScreen;

/** What a chart knows of red flags and of new pain, and what it still has to ask. */
final class ScreenCell extends Div {

    private final ChartEditor editor;
    private final VisitSafetyService service;
    private final SafetyDialogs dialogs;
    private final ZoneId zone;
    private final Consumer<VisitSafety> stored;
    private String asked = "";

    /** @param stored takes the visit's safety after something was answered */
    ScreenCell(
            ChartEditor editor,
            VisitSafetyService service,
            SafetyDialogs dialogs,
            ZoneId zone,
            Consumer<VisitSafety> stored) {
        this.editor = editor;
        this.service = service;
        this.dialogs = dialogs;
        this.zone = zone;
        this.stored = stored;
        addClassName("safety-cell");
    }

    void show(VisitSafety safety) {
        removeAll();
        add(new H3(getTranslation("charting.safety.redFlags")), new Paragraph(state(safety.screen())));
        PainAnswer pain = safety.pain();
        if (pain != null) {
            add(new Paragraph(
                    getTranslation(pain.isNew() ? "charting.screen.told" : "charting.screen.toldNot", pain.by())));
        }
        Optional<SafetyQuestion> due = safety.screenDue();
        due.ifPresent(question -> add(told(question)));
        if (editor.editable()) {
            due.ifPresentOrElse(
                    question -> addAnswers(safety, question),
                    () -> add(new Button(getTranslation("charting.screen.isNew"), click -> painIsNew())));
        }
        if (safety.screen().filter(screen -> !screen.flags().isEmpty()).isPresent()) {
            dialogs.redFlagButtons(this).forEach(this::add);
        }
    }

    private String state(Optional<RedFlagScreen> latest) {
        return latest.map(screen -> getTranslation(
                        screen.flags().isEmpty() ? "charting.safety.redFlags.clear" : "charting.safety.redFlags.found",
                        Dates.day(LocalDate.ofInstant(screen.at(), zone), getLocale())))
                .orElseGet(() -> getTranslation("charting.safety.redFlags.never"));
    }

    private Paragraph told(SafetyQuestion question) {
        GivenReason reason = question.reason();
        if (reason != null) {
            return new Paragraph(getTranslation("charting.screen.skipped", reason.reason()));
        }
        Paragraph open = new Paragraph(question.text());
        open.addClassName("open");
        return open;
    }

    private void addAnswers(VisitSafety safety, SafetyQuestion question) {
        boolean screened = safety.screen().isPresent();
        Button screen =
                new Button(getTranslation("intake.screen"), click -> dialogs.screen(screened, ScreenCell::refreshPage));
        add(screen);
        if (screened) {
            add(new Button(getTranslation("charting.screen.notNew"), click -> answer(false)));
        }
        if (question.open()) {
            screen.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Button(getTranslation("charting.screen.skip"), click -> skip(question)));
        }
    }

    private void painIsNew() {
        answer(true);
        dialogs.screen(true, ScreenCell::refreshPage);
    }

    private void answer(boolean isNew) {
        stored.accept(service.answerPain(editor.visit().id(), isNew));
    }

    private void skip(SafetyQuestion question) {
        ReasonDialog.ask(
                getTranslation("charting.screen.skip"),
                List.of(question.text()),
                reason -> stored.accept(
                        service.giveReason(editor.visit().id(), question.rule(), question.placeId(), reason)));
    }

    /** What was there when the chart was opened stands in the panel, and is not asked about in a dialog. */
    void neverAskAgain(VisitSafety safety) {
        asked = safety.screenDue().map(SafetyQuestion::text).orElse("");
    }

    /** Asks at once whether a pain is new, when the last change shows one where there was none. */
    void askAboutNew(VisitSafety safety) {
        safety.screenDue()
                .filter(SafetyQuestion::open)
                .map(SafetyQuestion::text)
                .filter(text -> !text.equals(asked))
                .ifPresent(this::ask);
    }

    private void ask(String text) {
        asked = text;
        Dialog dialog = new Dialog(getTranslation("charting.screen.ask"));
        dialog.setWidth("30rem");
        dialog.addClassName("reason-dialog");
        dialog.add(new Paragraph(text));
        Button isNew = closing(dialog, "charting.screen.isNew", this::painIsNew);
        isNew.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter()
                .add(
                        closing(dialog, "charting.screen.later", () -> {}),
                        closing(dialog, "charting.screen.notNew", () -> answer(false)),
                        isNew);
        dialog.open();
    }

    private Button closing(Dialog dialog, String key, Runnable act) {
        return new Button(getTranslation(key), click -> {
            dialog.close();
            act.run();
        });
    }

    /** A red flag changes the alerts and the sheet, so the whole page is read again. */
    private static void refreshPage() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}

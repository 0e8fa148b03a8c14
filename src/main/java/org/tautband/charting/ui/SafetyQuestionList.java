package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.GivenReason;
import org.tautband.charting.SafetyQuestion;
import org.tautband.charting.VisitSafety;
import org.tautband.charting.VisitSafetyService;
import org.tautband.common.ui.Dates;

/** What stands in the chart against a rule, each with its reason or the question for it; screens have their own cell. */
final class SafetyQuestionList extends UnorderedList {

    private final ChartEditor editor;
    private final VisitSafetyService service;
    private final MuscleNames names;
    private final ZoneId zone;
    private final Consumer<VisitSafety> stored;
    private final Set<String> asked = new HashSet<>();

    /** @param stored takes the visit's safety after a reason was given */
    SafetyQuestionList(
            ChartEditor editor,
            VisitSafetyService service,
            MuscleNames names,
            ZoneId zone,
            Consumer<VisitSafety> stored) {
        this.editor = editor;
        this.service = service;
        this.names = names;
        this.zone = zone;
        this.stored = stored;
        addClassName("safety-questions");
    }

    void show(VisitSafety safety) {
        removeAll();
        List<SafetyQuestion> listed = safety.questions().stream()
                .filter(question -> question.kind() != SafetyQuestion.Kind.SCREEN)
                .toList();
        listed.forEach(question -> add(line(question)));
        setVisible(!listed.isEmpty());
    }

    private ListItem line(SafetyQuestion question) {
        Span what = new Span(what(question));
        what.addClassName("row-title");
        Div words = new Div(what, new Span(question.text()));
        words.addClassName("two-lines");
        ListItem line = new ListItem(words);
        GivenReason reason = question.reason();
        if (reason != null) {
            words.add(new Span(getTranslation(
                    "charting.safety.reason.given",
                    reason.reason(),
                    reason.by(),
                    Dates.moment(reason.at(), zone, getLocale()))));
        } else if (editor.editable()) {
            line.addClassName("open");
            line.add(new Button(getTranslation("charting.safety.reason.give"), click -> ask(question)));
        }
        return line;
    }

    private String what(SafetyQuestion question) {
        return finding(question)
                .map(names::point)
                .orElseGet(() ->
                        getTranslation("charting.safety.kind." + question.kind().name()));
    }

    private Optional<FindingDetails> finding(SafetyQuestion question) {
        return editor.visit().findings().stream()
                .filter(point -> point.id().value().equals(question.placeId()))
                .findFirst();
    }

    /** What was there when the chart was opened is listed, and not asked about again in a dialog. */
    void neverAskAgain(VisitSafety safety) {
        safety.openQuestions().forEach(question -> asked.add(key(question)));
    }

    /** Asks at once about what came with the last change. */
    void askAboutNew(VisitSafety safety) {
        List<SafetyQuestion> fresh = safety.openQuestions().stream()
                .filter(question -> asked.add(key(question)))
                .toList();
        fresh.stream()
                .filter(question -> question.kind() == SafetyQuestion.Kind.PLACE
                        || question.kind() == SafetyQuestion.Kind.TECHNIQUE)
                .findFirst()
                .ifPresent(this::ask);
    }

    private static String key(SafetyQuestion question) {
        return question.rule() + question.placeId();
    }

    private void ask(SafetyQuestion question) {
        String title = getTranslation("charting.safety.reason.question");
        List<String> texts = List.of(what(question), question.text());
        Consumer<String> store = reason ->
                stored.accept(service.giveReason(editor.visit().id(), question.rule(), question.placeId(), reason));
        Optional<FindingDetails> finding = finding(question);
        if (finding.isPresent()) {
            ReasonDialog.askOrRemove(
                    title,
                    texts,
                    store,
                    () -> editor.apply(
                            () -> editor.findings().remove(finding.get().id())));
        } else {
            ReasonDialog.ask(title, texts, store);
        }
    }
}

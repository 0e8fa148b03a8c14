package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.UnfinishedHold;

/** Offers each hold of whose end nothing is known: keep it as far as it is known, or discard it. */
final class UnfinishedHolds extends Div {

    private final ChartEditor editor;
    private final Function<FindingDetails, String> names;
    private final Set<UUID> running = new HashSet<>();

    UnfinishedHolds(ChartEditor editor, Function<FindingDetails, String> names) {
        this.editor = editor;
        this.names = names;
        addClassName("unfinished-holds");
        getElement().setAttribute("role", "status");
        show();
    }

    /** This page's own timer counts it: nothing to ask. */
    void isRunningHere(UUID hold) {
        running.add(hold);
    }

    void show() {
        removeAll();
        if (editor.editable()) {
            editor.holds().unfinished(editor.visit().id()).stream()
                    .filter(hold -> !running.contains(hold.data().id()))
                    .forEach(this::offer);
        }
    }

    private void offer(UnfinishedHold hold) {
        editor.visit().findings().stream()
                .filter(finding -> finding.id().equals(hold.findingId()))
                .findFirst()
                .ifPresent(finding -> add(line(hold, finding)));
    }

    private Div line(UnfinishedHold hold, FindingDetails finding) {
        UUID id = hold.data().id();
        String seconds = hold.data().seconds().toPlainString();
        Button keep = new Button(
                getTranslation("charting.unfinished.keep"),
                click -> settle(() -> editor.apply(() -> editor.holds().keep(id))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(
                getTranslation("charting.unfinished.discard"),
                click -> settle(() -> editor.apply(() -> editor.holds().discard(id))));
        Div line =
                new Div(new Span(getTranslation("charting.unfinished", names.apply(finding), seconds)), keep, discard);
        line.addClassName("unfinished-hold");
        return line;
    }

    private void settle(Runnable answer) {
        answer.run();
        show();
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.ObjectiveState;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitDetails;
import org.tautband.common.TextConflictException;
import org.tautband.common.ui.AutosaveText;

/**
 * The objective, which follows the findings until it is edited by hand; then it says so, says whether the findings
 * changed since, and leads back to them.
 */
final class ObjectivePart extends Div {

    private final ChartEditor editor;
    private final AutosaveText text;
    private final Div tools = new Div();
    private final Span hint = new Span();
    private final Button keep = new Button(getTranslation("charting.objective.keep"), click -> keep());
    private @Nullable VisitDetails shown;
    private boolean byHand;

    ObjectivePart(ChartEditor editor, String key, TextArea area) {
        this.editor = editor;
        VisitDetails visit = editor.visit();
        text = new AutosaveText(key, area, visit.soap().objective(), this::save);
        tools.addClassName("objective-tools");
        hint.getElement().setAttribute("role", "status");
        tools.add(hint, new Button(getTranslation("charting.objective.again"), click -> ask()), keep);
        add(text, tools);
        editor.onChange(this::show);
    }

    /** A visit that was shown already knows nothing of what was typed since. */
    @SuppressWarnings("ReferenceEquality")
    private void show(VisitDetails visit) {
        if (visit == shown) {
            return;
        }
        shown = visit;
        text.setStored(visit.soap().objective());
        ObjectiveState state = visit.objective();
        show(state.byHand() && !visit.signed(), state.outdated());
    }

    private void show(boolean nowByHand, boolean outdated) {
        byHand = nowByHand;
        tools.setVisible(nowByHand);
        tools.setClassName("outdated", outdated);
        keep.setVisible(outdated);
        hint.setText(getTranslation(outdated ? "charting.objective.outdated" : "charting.objective.byHand"));
    }

    private String save(String base, String typed) {
        String stored = editor.visits().saveText(editor.visit().id(), SoapSection.OBJECTIVE, base, typed);
        boolean nowByHand = !typed.isBlank();
        if (nowByHand != byHand) {
            show(nowByHand, false);
        }
        return stored;
    }

    private void keep() {
        editor.apply(() -> editor.visits().keepObjective(editor.visit().id()));
    }

    /** What was typed goes, so this asks, and shows what will come. */
    private void ask() {
        VisitDetails now = editor.visits().open(editor.visit().id());
        String composed = now.objective().composed();
        Paragraph preview =
                new Paragraph(composed.isBlank() ? getTranslation("charting.objective.again.empty") : composed);
        preview.addClassName("conflict-text");
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("charting.objective.again"));
        question.setText(new Div(new Paragraph(getTranslation("charting.objective.again.question")), preview));
        question.setConfirmText(getTranslation("charting.objective.again.confirm"));
        question.addConfirmListener(confirm -> writeFromFindings(now.soap().objective()));
        question.setCancelable(true);
        question.setCancelText(getTranslation("charting.cancel"));
        question.open();
    }

    private void writeFromFindings(String base) {
        try {
            boolean stored = editor.apply(() ->
                    editor.visits().writeObjectiveFromFindings(editor.visit().id(), base));
            if (stored) {
                text.replace(editor.visit().soap().objective());
            }
        } catch (TextConflictException changedElsewhere) {
            ask();
        }
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.PainMark;

/** Where it hurts: a tap marks a place, a tap on a mark takes it away. */
final class PainStep extends KioskStep {

    private final List<PainMark> marks = new ArrayList<>();
    private final BodyMap map;
    private final Paragraph count = new Paragraph();
    private final Button undo = new Button(getTranslation("intake.kiosk.pain.undo"), click -> removeLast());

    PainStep(MuscleCatalogue catalogue) {
        super("pain");
        map = new BodyMap(catalogue);
        map.addClassName("kiosk-map");
        map.showSkin();
        map.addSelectListener(event ->
                event.getMarkId().ifPresentOrElse(id -> remove(Integer.parseInt(id)), () -> add(event.getPoint())));
        count.getElement().setAttribute("role", "status");
        Div told = new Div(count, undo);
        told.addClassName("kiosk-marked");
        add(map, told);
        show();
    }

    private void add(BodyPoint point) {
        if (marks.size() < PainMark.MARKS_MAX && point.onBody()) {
            marks.add(PainMark.at(point));
            show();
            changed();
        }
    }

    private void remove(int index) {
        if (index < marks.size()) {
            marks.remove(index);
            show();
            changed();
        }
    }

    private void removeLast() {
        remove(marks.size() - 1);
    }

    private void show() {
        map.setMarks(PainMarks.of(marks, getTranslation("anatomy.mark.pain")));
        count.setText(getTranslation("intake.kiosk.pain.count", marks.size()));
        undo.setEnabled(!marks.isEmpty());
    }

    @Override
    void read(ClientAnswers answers) {
        marks.clear();
        marks.addAll(answers.pain());
        answers.pain().stream().findFirst().ifPresent(mark -> map.setView(mark.view()));
        show();
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withPain(marks);
    }
}

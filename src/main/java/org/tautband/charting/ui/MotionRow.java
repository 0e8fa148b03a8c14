package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.tautband.charting.MotionData;
import org.tautband.charting.MotionDetails;
import org.tautband.charting.MotionId;
import org.tautband.charting.MotionService;
import org.tautband.charting.Movement;
import org.tautband.charting.Reach;

/** One movement: judged or measured in degrees, before and after. Each change is stored at once. */
final class MotionRow extends Div {

    private final ChartEditor editor;
    private final MotionService motions;
    private final Select<Reach.Judged> judgedBefore;
    private final Select<Reach.Judged> judgedAfter;
    private final CheckedNumber degreesBefore;
    private final CheckedNumber degreesAfter;
    private final Button remove;
    private MotionDetails motion;
    private boolean showing;

    MotionRow(ChartEditor editor, MotionService motions, Movement movement, MotionDetails motion) {
        this.editor = editor;
        this.motions = motions;
        this.motion = motion;
        addClassName("motion-row");
        String name = MovementNames.name(this, movement, motion.side());
        judgedBefore = judged("charting.motion.before", "charting.motion.judged.before", name);
        judgedAfter = judged("charting.motion.after", "charting.motion.judged.after", name);
        degreesBefore = degrees(movement, "charting.motion.degrees.before", name);
        degreesAfter = degrees(movement, "charting.motion.degrees.after", name);
        remove = new Button("×", click -> editor.apply(() -> motions.remove(this.motion.id())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("charting.motion.remove", name));
        Span title = new Span(name);
        title.addClassName("point-name");
        Span usual = new Span(getTranslation("charting.motion.usual", movement.usual()));
        usual.addClassName("quiet");
        Div head = new Div(title, usual, remove);
        head.addClassName("motion-head");
        Div fields = new Div(judgedBefore, degreesBefore, judgedAfter, degreesAfter);
        fields.addClassName("motion-fields");
        add(head, fields);
        update(motion);
    }

    private Select<Reach.Judged> judged(String labelKey, String ariaKey, String name) {
        Select<Reach.Judged> select = EnumChoices.select(this, labelKey, Reach.Judged.class);
        select.setEmptySelectionAllowed(true);
        select.setAriaLabel(getTranslation(ariaKey, name));
        select.addValueChangeListener(change -> save());
        return select;
    }

    private CheckedNumber degrees(Movement movement, String ariaKey, String name) {
        CheckedNumber field = new CheckedNumber(movement.least(), movement.most());
        field.setLabel(getTranslation("charting.motion.degrees"));
        field.setSuffixComponent(new Span(getTranslation("charting.motion.degree")));
        field.setAriaLabel(getTranslation(ariaKey, name));
        field.onChange(number -> save());
        return field;
    }

    MotionId id() {
        return motion.id();
    }

    void update(MotionDetails fresh) {
        motion = fresh;
        showing = true;
        judgedBefore.setValue(fresh.data().before().judged());
        judgedAfter.setValue(fresh.data().after().judged());
        degreesBefore.show(fresh.data().before().degrees());
        degreesAfter.show(fresh.data().after().degrees());
        showing = false;
        boolean readOnly = !editor.editable();
        judgedBefore.setReadOnly(readOnly);
        judgedAfter.setReadOnly(readOnly);
        degreesBefore.setReadOnly(readOnly);
        degreesAfter.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }

    private void save() {
        if (!showing) {
            MotionData data = new MotionData(
                    new Reach(judgedBefore.getValue(), degreesBefore.valid()),
                    new Reach(judgedAfter.getValue(), degreesAfter.valid()));
            editor.keep(motion.id(), () -> motions.change(motion.id(), motion.version(), data), refused -> {});
        }
    }
}

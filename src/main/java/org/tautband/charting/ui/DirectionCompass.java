package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.RestrictionDirection;

/**
 * Where tissue is held: eight arrows around in and out. One tap each; arrow keys go round clockwise. An arrow means the
 * direction as seen in the view.
 */
final class DirectionCompass extends AbstractCompositeField<Div, DirectionCompass, @Nullable RestrictionDirection> {

    private static final Map<RestrictionDirection, String> ARROWS = Map.of(
            RestrictionDirection.UP, "↑",
            RestrictionDirection.UP_RIGHT, "↗",
            RestrictionDirection.RIGHT, "→",
            RestrictionDirection.DOWN_RIGHT, "↘",
            RestrictionDirection.DOWN, "↓",
            RestrictionDirection.DOWN_LEFT, "↙",
            RestrictionDirection.LEFT, "←",
            RestrictionDirection.UP_LEFT, "↖");

    private final RadioButtonGroup<RestrictionDirection> rose = new RadioButtonGroup<>();
    private final Button clear;
    private boolean showing;

    DirectionCompass() {
        super(null);
        rose.setLabel(getTranslation("charting.direction"));
        rose.addClassNames("segments", "compass");
        rose.setItems(RestrictionDirection.values());
        rose.setRenderer(new ComponentRenderer<>(this::face));
        rose.addValueChangeListener(change -> {
            if (!showing) {
                choose(change.getValue());
            }
        });
        clear = new Button(getTranslation("charting.direction.none"), click -> choose(null));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("compass-field");
        getContent().add(rose, clear);
        setPresentationValue(null);
    }

    /** The sign for the eye, the name for the ear. */
    private Span face(RestrictionDirection direction) {
        Span sign = new Span(ARROWS.getOrDefault(direction, direction == RestrictionDirection.IN ? "⊗" : "⊙"));
        sign.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation(direction.messageKey()));
        boolean written = !ARROWS.containsKey(direction);
        name.addClassName(written ? "compass-word" : "visually-hidden");
        Span face = new Span(sign, name);
        face.addClassName("compass-face");
        face.getElement().setAttribute("title", getTranslation(direction.messageKey()));
        return face;
    }

    private void choose(@Nullable RestrictionDirection direction) {
        setPresentationValue(direction);
        setModelValue(direction, true);
    }

    @Override
    protected void setPresentationValue(@Nullable RestrictionDirection direction) {
        showing = true;
        rose.setValue(direction);
        showing = false;
        clear.setVisible(direction != null && !isReadOnly());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        rose.setReadOnly(readOnly);
        clear.setVisible(getValue() != null && !readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return rose.isReadOnly();
    }
}

package org.tautband.guide.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import org.tautband.guide.Picture;

/** A drawing of the guide with its words for those who do not see it. */
final class DrawingView extends Div {

    DrawingView(Picture picture) {
        addClassName("guide-drawing");
        getElement().setAttribute("role", "img").setAttribute("aria-label", picture.alt());
        add(new Svg(picture.svg()));
    }

    /** Beside a title that says the same. */
    static DrawingView decorative(Picture picture) {
        DrawingView view = new DrawingView(picture);
        view.getElement().removeAttribute("role").removeAttribute("aria-label").setAttribute("aria-hidden", "true");
        return view;
    }
}

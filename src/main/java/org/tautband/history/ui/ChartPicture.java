package org.tautband.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A chart with a line below it that says the value under the pointer or the keyboard's focus. */
final class ChartPicture extends Div {

    /** How the picture meets the width that there is. */
    enum Fit {
        /** Its own size; one that is too long can be scrolled. */
        NATURAL,
        /** As wide as there is room, within what can be read. */
        STRETCHED,
        /** As wide as there is room; where there is little it can be scrolled. */
        LONG
    }

    /** @param first what the line below says until a value is pointed at */
    ChartPicture(String svg, Fit fit, String first) {
        addClassNames("chart", "chart-" + fit.name().toLowerCase(Locale.ROOT));
        Div picture = new Div();
        picture.addClassName("chart-picture");
        picture.getElement().setProperty("innerHTML", svg);
        Paragraph readout = new Paragraph(first);
        readout.addClassName("chart-readout");
        readout.getElement().setAttribute("aria-hidden", "true");
        add(picture, readout);
    }
}

package org.tautband.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A chart with a line below it that says the value under the pointer or the keyboard's focus. */
final class ChartPicture extends Div {

    /** @param first what the line below says until a value is pointed at */
    ChartPicture(String svg, String first) {
        addClassName("chart");
        Div picture = new Div();
        picture.addClassName("chart-picture");
        picture.getElement().setProperty("innerHTML", svg);
        Paragraph readout = new Paragraph(first);
        readout.addClassName("chart-readout");
        readout.getElement().setAttribute("aria-hidden", "true");
        add(picture, readout);
    }
}

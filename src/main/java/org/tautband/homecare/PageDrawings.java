package org.tautband.homecare;

import org.springframework.stereotype.Component;

/** Makes drawings of other modules fit for a printed page, as those of sheets. */
@Component
public class PageDrawings {

    /**
     * A drawing in print colours, with its letters as outlines, and the size in CSS of the box around it.
     *
     * @param size width and height
     */
    public record Printed(String svg, String size) {}

    private final Lettering lettering;

    PageDrawings(PrintFonts fonts) {
        this.lettering = fonts.lettering();
    }

    /**
     * Fits a drawing into a box in millimetres.
     *
     * @param alt what it shows, for those who do not see it
     * @throws IllegalArgumentException when it has no view box
     */
    public Printed fitted(String svg, String alt, double maxWidth, double maxHeight) {
        Drawing drawing = Drawing.fitted(svg, alt, maxWidth, maxHeight);
        return new Printed(lettering.outlined(drawing.svg()), drawing.size());
    }
}

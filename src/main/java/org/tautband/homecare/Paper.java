package org.tautband.homecare;

/** The paper that a sheet is made for. Letter is shorter, so its margins and the body chart are too. */
public enum Paper {
    A4("A4", "210mm", "12mm 16mm 15mm", 66),
    LETTER("letter", "216mm", "10mm 18mm 13mm", 57);

    private final String css;
    private final String width;
    private final String margins;
    private final double chartHeight;

    Paper(String css, String width, String margins, double chartHeight) {
        this.css = css;
        this.width = width;
        this.margins = margins;
        this.chartHeight = chartHeight;
    }

    /** Its name in CSS. */
    String css() {
        return css;
    }

    /** With its unit, for the screen. */
    String width() {
        return width;
    }

    String margins() {
        return margins;
    }

    /** In millimetres. */
    double chartHeight() {
        return chartHeight;
    }
}

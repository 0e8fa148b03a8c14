package org.tautband.homecare;

/** The paper that a sheet is made for. Letter is shorter, so its margins and the body chart are too. */
public enum Paper {
    A4("A4", "13mm 16mm 16mm", 66),
    LETTER("letter", "10mm 18mm 13mm", 57);

    private final String css;
    private final String margins;
    private final double chartHeight;

    Paper(String css, String margins, double chartHeight) {
        this.css = css;
        this.margins = margins;
        this.chartHeight = chartHeight;
    }

    /** Its name in CSS. */
    String css() {
        return css;
    }

    String margins() {
        return margins;
    }

    /** In millimetres. */
    double chartHeight() {
        return chartHeight;
    }
}

package org.tautband.homecare;

/** How much room a sheet takes: as much as it likes, or less where that saves the client a page. The type stays as large. */
enum Spacing {
    ROOMY("roomy", 42, 1, 17),
    CLOSE("close", 34, 0.85, 13);

    private final String css;
    private final double pictureHeight;
    private final double chartScale;
    private final double logoHeight;

    Spacing(String css, double pictureHeight, double chartScale, double logoHeight) {
        this.css = css;
        this.pictureHeight = pictureHeight;
        this.chartScale = chartScale;
        this.logoHeight = logoHeight;
    }

    /** Class of the style sheet. */
    String css() {
        return css;
    }

    /** In millimetres, at most. */
    double pictureHeight() {
        return pictureHeight;
    }

    double chartScale() {
        return chartScale;
    }

    /** In millimetres, at most. */
    double logoHeight() {
        return logoHeight;
    }
}

package org.tautband.homecare;

/** How large the text is printed: 12 pt, or 15 pt for those who see less well. */
public enum TypeSize {
    STANDARD("12pt"),
    LARGE("15pt");

    private final String css;

    TypeSize(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}

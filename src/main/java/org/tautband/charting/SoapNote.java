package org.tautband.charting;

/** The four texts of a visit, each at most {@value #SECTION_MAX} characters. */
public record SoapNote(String subjective, String objective, String assessment, String plan) {

    public static final int SECTION_MAX = 20_000;

    public String section(SoapSection section) {
        return switch (section) {
            case SUBJECTIVE -> subjective;
            case OBJECTIVE -> objective;
            case ASSESSMENT -> assessment;
            case PLAN -> plan;
        };
    }
}

package org.tautband.charting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The objective part of a note: what the findings amount to, until somebody writes it by hand. */
@Embeddable
class Objective {

    @Column(name = "objective")
    private String text = "";

    @Column(name = "objective_by_hand")
    private boolean byHand;

    /** What the findings amount to now. */
    @Column(name = "objective_composed")
    private String composed = "";

    /** What the findings amounted to when the text was last taken over by hand. */
    @Column(name = "objective_basis")
    private String basis = "";

    String text() {
        return text;
    }

    boolean byHand() {
        return byHand;
    }

    ObjectiveState state() {
        return new ObjectiveState(byHand, byHand && !composed.equals(basis), composed);
    }

    /** Takes the text over by hand from what it was before; an empty text goes back to following the findings. */
    void write(String before, String newText) {
        if (newText.isBlank()) {
            follow();
            return;
        }
        basis = byHand ? basis : before;
        byHand = true;
        text = newText;
    }

    void follow() {
        byHand = false;
        text = composed;
    }

    void compose(String newlyComposed) {
        composed = newlyComposed;
        text = byHand ? text : composed;
    }

    /** What was written by hand holds, whatever the findings say now. */
    void keep() {
        basis = composed;
    }
}

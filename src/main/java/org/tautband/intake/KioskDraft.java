package org.tautband.intake;

/**
 * A form as far as it has been filled in. The signature is never part of it: it is given in one go with the handing in.
 *
 * @param step which screen the client was at, counted from 0
 */
public record KioskDraft(ClientAnswers answers, int step) {

    public static final int STEP_MAX = 20;
}

package org.tautband.charting.phrases;

/** Whose a phrase is. */
public enum PhraseScope {
    OWN,
    CLINIC
}

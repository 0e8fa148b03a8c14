package org.tautband.charting;

/** The four parts of a SOAP note. */
public enum SoapSection {
    SUBJECTIVE,
    OBJECTIVE,
    ASSESSMENT,
    PLAN
}

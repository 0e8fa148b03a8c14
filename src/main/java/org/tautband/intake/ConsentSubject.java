package org.tautband.intake;

/** What a consent is about. Sensitive areas and added techniques each need a written consent of their own. */
public enum ConsentSubject {
    GENERAL(Kind.GENERAL),
    CHEST(Kind.SENSITIVE_AREA),
    BREAST(Kind.SENSITIVE_AREA),
    INNER_THIGH(Kind.SENSITIVE_AREA),
    GLUTEAL(Kind.SENSITIVE_AREA),
    DEEP_PRESSURE(Kind.TECHNIQUE),
    CUPPING(Kind.TECHNIQUE),
    IASTM(Kind.TECHNIQUE);

    private final Kind kind;

    ConsentSubject(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public enum Kind {
        GENERAL,
        SENSITIVE_AREA,
        TECHNIQUE
    }

    /** Key of its name in the message bundles. */
    public String messageKey() {
        return "intake.consent." + name();
    }
}

package org.tautband.charting.quickentry;

/** A sign of a trigger point, as a line names it. */
public enum SignKind {
    TAUT_BAND("tb"),
    TENDER_SPOT("ts"),
    REFERRED_PAIN("rp"),
    TWITCH("tw"),
    JUMP_SIGN("js");

    private final String code;

    SignKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

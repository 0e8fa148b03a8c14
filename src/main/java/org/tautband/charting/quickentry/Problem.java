package org.tautband.charting.quickentry;

import java.util.List;

/**
 * Why a line is not taken.
 *
 * @param text the part of the line that it is about; empty when something is missing
 * @param start where that part begins in the line
 * @param candidates what the part could mean, where it could mean several things
 */
public record Problem(Kind kind, String text, int start, List<Meaning> candidates) {

    /** Each has its text in the message bundles. */
    public enum Kind {
        UNREAD,
        /** Not read, and stands behind a referral: it is probably the second word of one. */
        UNREAD_AFTER_REFERRAL,
        AMBIGUOUS,
        TWICE,
        TENDERNESS_RANGE,
        HOLD_RANGE,
        HOLD_COUNT,
        PRESSURE_RANGE,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        QUOTE_OPEN,
        MUSCLE_MISSING,
        /** No muscle, but the state <em>lat</em>, which was perhaps meant as latissimus. */
        MUSCLE_MISSING_BESIDE_LATENT,
        SIDE_MISSING,
        /** A technique, tool or pressure, but no hold that it belongs to. */
        HOLD_MISSING,
        /** A numbered point is one point and lies on one side. */
        NUMBER_WITH_BOTH_SIDES
    }

    Problem(Kind kind, String text, int start) {
        this(kind, text, start, List.of());
    }

    Problem(Kind kind) {
        this(kind, "", 0, List.of());
    }

    /** Key of the text in the message bundles; {@code {0}} is the part of the line, {@code {1}} the candidates. */
    public String messageKey() {
        return "charting.quick.problem." + kind;
    }
}

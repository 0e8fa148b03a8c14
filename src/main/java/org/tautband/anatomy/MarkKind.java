package org.tautband.anatomy;

import java.util.Locale;

/** What a mark on the body chart shows. Each kind has its own shape, on the screen and on paper. */
public enum MarkKind {
    ACTIVE,
    LATENT,
    UNCLEAR,
    RESOLVED,
    /** An open point of an earlier visit that nobody has looked at yet in this one. */
    RECHECK,
    ADHESION,
    TIGHTNESS,
    /** Any other fascia finding; with a direction it shows as the direction's sign alone. */
    FASCIA,
    REFERRAL,
    /** Where the client says that it hurts. */
    PAIN;

    /** The kind's name in the shapes and the browser. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the kind's name in the message bundles. */
    public String messageKey() {
        return "anatomy.mark." + key();
    }
}

package org.tautband.charting;

import org.tautband.anatomy.MarkKind;

/** How fascia felt, as palpated. */
public enum FasciaQuality {
    DENSIFICATION(MarkKind.FASCIA),
    RESTRICTION(MarkKind.TIGHTNESS),
    ADHESION(MarkKind.ADHESION),
    THICKENING(MarkKind.FASCIA),
    REDUCED_GLIDE(MarkKind.TIGHTNESS),
    CREPITUS(MarkKind.FASCIA),
    SCAR(MarkKind.ADHESION);

    private final MarkKind mark;

    FasciaQuality(MarkKind mark) {
        this.mark = mark;
    }

    /** How it is marked on the body chart. */
    public MarkKind mark() {
        return mark;
    }
}

package org.tautband.charting;

import org.tautband.common.LockedRecordException;

/** The visit is signed and cannot be changed; only an amendment can be added. */
public final class SignedVisitException extends LockedRecordException {

    public SignedVisitException() {
        super("charting.error.signed");
    }
}

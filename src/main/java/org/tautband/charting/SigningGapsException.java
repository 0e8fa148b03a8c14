package org.tautband.charting;

import java.util.List;

/** The visit cannot be signed yet; the gaps say what is missing. */
public final class SigningGapsException extends RuntimeException {

    private final transient List<SigningGap> gaps;

    public SigningGapsException(List<SigningGap> gaps) {
        super("The visit is not complete");
        this.gaps = List.copyOf(gaps);
    }

    public List<SigningGap> gaps() {
        return gaps;
    }
}

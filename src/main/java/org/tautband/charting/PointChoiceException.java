package org.tautband.charting;

import java.util.List;

/** Several points of the visit could be meant; nothing was stored. */
public final class PointChoiceException extends RuntimeException {

    private final transient List<Integer> numbers;

    PointChoiceException(List<Integer> numbers) {
        super("Several points: " + numbers);
        this.numbers = List.copyOf(numbers);
    }

    /** The numbers of these points in the visit as it is now. */
    public List<Integer> numbers() {
        return numbers;
    }
}

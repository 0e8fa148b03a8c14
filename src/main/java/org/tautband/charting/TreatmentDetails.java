package org.tautband.charting;

import java.util.List;
import java.util.Objects;

/** What was measured and done in a visit besides the findings. Areas stand from head to foot. */
public record TreatmentDetails(
        List<MotionDetails> motions, List<TreatedAreaDetails> areas, List<UsedProductDetails> products) {

    /** The minutes of all areas; those without minutes count nothing. */
    public int minutes() {
        return areas.stream()
                .map(TreatedAreaDetails::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public boolean isEmpty() {
        return motions.isEmpty() && areas.isEmpty() && products.isEmpty();
    }
}

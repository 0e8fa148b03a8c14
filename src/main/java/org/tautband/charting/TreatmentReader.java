package org.tautband.charting;

import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what was measured and done in one visit. */
@Component
class TreatmentReader {

    private final RangeOfMotionRepository motions;
    private final TreatedAreaRepository areas;
    private final UsedProductRepository products;

    TreatmentReader(RangeOfMotionRepository motions, TreatedAreaRepository areas, UsedProductRepository products) {
        this.motions = motions;
        this.areas = areas;
        this.products = products;
    }

    TreatmentDetails of(UUID sessionId) {
        return new TreatmentDetails(
                motions.findBySessionIdOrderByPosition(sessionId).stream()
                        .map(RangeOfMotion::details)
                        .toList(),
                areas.findBySessionId(sessionId).stream()
                        .sorted(Comparator.comparing(TreatedArea::area))
                        .map(TreatedArea::details)
                        .toList(),
                products.findBySessionIdOrderByPosition(sessionId).stream()
                        .map(UsedProduct::details)
                        .toList());
    }
}

package org.tautband.charting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tautband.anatomy.BodyPoint;
import org.tautband.guide.BodyArea;
import org.tautband.guide.Contraindication;
import org.tautband.intake.ConsentSubject;

/**
 * Something in a chart that hands worked on.
 *
 * @param id of the finding, the fascia finding or the treated area
 * @param findingNumber of the trigger point; 0 when it is something else
 * @param points every place that it touches; empty when nobody placed it
 * @param areas parts of the body that it touches; empty when they are unknown
 * @param treated whether something was done there, rather than felt
 * @param consents that it needs in writing
 */
record WorkedPlace(
        UUID id,
        int findingNumber,
        List<BodyPoint> points,
        Set<BodyArea> areas,
        boolean treated,
        Set<ConsentSubject> consents) {

    WorkedPlace {
        points = List.copyOf(points);
        areas = Set.copyOf(areas);
        consents = Set.copyOf(consents);
    }

    /** Whether what is found somewhere on the body counts here; where the place is unknown, it does. */
    boolean mayBeAt(Contraindication found) {
        return areas.isEmpty() || areas.stream().anyMatch(found::isAt);
    }
}

package org.tautband.anatomy;

import java.util.List;
import java.util.Optional;

/** Which area to avoid lies under a point, on either side. */
record AvoidAreas(List<AvoidShape> shapes) {

    /** A region, made ready to be asked what lies in it. */
    record AvoidShape(AvoidRegion region, RegionShape shape) {

        AvoidShape(AvoidRegion region) {
            this(region, new RegionShape(region.path()));
        }
    }

    Optional<AvoidArea> at(BodyPoint point) {
        BodyPoint right = point.besideTheMidline();
        return shapes.stream()
                .filter(candidate -> candidate.region().view() == right.view())
                .filter(candidate -> candidate.shape().contains(right.x(), right.y()))
                .map(found -> found.region().area())
                .findFirst();
    }

    List<AvoidRegion> regions() {
        return shapes.stream().map(AvoidShape::region).toList();
    }
}

package org.tautband.anatomy;

import java.util.List;
import java.util.Optional;

/** Which area to avoid lies under a point, on either side. */
record AvoidAreas(List<AvoidShape> shapes) {

    /** The part of an area to avoid that shows in one view, on the right side of the body. */
    record AvoidShape(AvoidArea area, BodyView view, RegionShape shape) {}

    Optional<AvoidArea> at(BodyPoint point) {
        BodyPoint right = point.onTheRight();
        return shapes.stream()
                .filter(candidate -> candidate.view() == right.view())
                .filter(candidate -> candidate.shape().contains(right.x(), right.y()))
                .map(AvoidShape::area)
                .findFirst();
    }
}

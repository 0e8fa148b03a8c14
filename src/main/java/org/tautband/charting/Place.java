package org.tautband.charting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;

/** A {@link PointPlace} as columns. Coordinates are kept to a tenth of a drawing unit. */
@Embeddable
record Place(
        String muscleId,
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) BodyView bodyView,
        double x,
        double y) {

    static Place of(PointPlace place) {
        BodyPoint point = place.point();
        return new Place(place.muscleId(), place.side(), point.view(), tenth(point.x()), tenth(point.y()));
    }

    PointPlace toPointPlace() {
        return new PointPlace(muscleId, side, new BodyPoint(bodyView, x, y));
    }

    double distanceTo(Place other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    static double tenth(double coordinate) {
        return Math.round(coordinate * 10) / 10.0;
    }
}

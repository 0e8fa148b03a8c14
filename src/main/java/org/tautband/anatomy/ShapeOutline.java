package org.tautband.anatomy;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Stream;

/** How far a drawn shape reaches on the chart. */
final class ShapeOutline {

    /** How far from the sign in the middle further arrows of a direction stand, in units. */
    private static final double ARROW_DISTANCE = 30;

    private ShapeOutline() {}

    static Shape of(BodyShape shape) {
        Path2D path = new Path2D.Double();
        BodyPoint first = shape.vertices().getFirst();
        path.moveTo(first.x(), first.y());
        shape.vertices().stream().skip(1).forEach(at -> path.lineTo(at.x(), at.y()));
        if (shape.kind() == BodyShape.Kind.BAND) {
            float width = (float) shape.width();
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
        }
        path.closePath();
        return path;
    }

    /** Two places: near the ends of a band; in an area side by side, else one behind the other, where it is so wide. */
    static List<BodyPoint> arrows(BodyShape shape, int degrees) {
        if (shape.kind() == BodyShape.Kind.BAND) {
            return shape.length() < 2 * ARROW_DISTANCE ? List.of() : List.of(shape.along(0.15), shape.along(0.85));
        }
        BodyPoint middle = shape.middle();
        Shape reach = of(shape);
        double ahead = Math.toRadians(degrees);
        double across = ahead + Math.PI / 2;
        return Stream.of(across, across + Math.PI, ahead, ahead + Math.PI)
                .map(angle -> BodyShape.within(
                        shape.view(),
                        middle.x() + ARROW_DISTANCE * Math.cos(angle),
                        middle.y() + ARROW_DISTANCE * Math.sin(angle)))
                .filter(at -> reach.contains(at.x(), at.y()))
                .limit(2)
                .map(BodyShape::rounded)
                .toList();
    }
}

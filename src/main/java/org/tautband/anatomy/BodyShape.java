package org.tautband.anatomy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn on one view of the body chart. Coordinates are kept to a tenth of a unit.
 *
 * @param width of a band, in units; 0 for an area
 */
public record BodyShape(Kind kind, List<BodyPoint> vertices, double width) {

    /** What the pen drew. */
    public enum Kind {
        /** A stroke with a width. */
        BAND(2),
        /** A closed outline. */
        AREA(3);

        private final int leastVertices;

        Kind(int leastVertices) {
            this.leastVertices = leastVertices;
        }

        /** The kind's name in the browser. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final int MAX_VERTICES = 40;
    public static final double NARROWEST = 4;
    public static final double WIDEST = 80;

    /** Steps in which a vertex beside the body is pulled towards the middle. */
    private static final int PULLS = 20;

    /** @throws IllegalArgumentException when these vertices make no such shape on one view */
    public BodyShape {
        boolean enough = vertices.size() >= kind.leastVertices && vertices.size() <= MAX_VERTICES;
        boolean oneView = vertices.stream().map(BodyPoint::view).distinct().count() == 1;
        boolean wide = kind == Kind.AREA ? width == 0 : width >= NARROWEST && width <= WIDEST;
        if (!enough || !oneView || !wide) {
            throw new IllegalArgumentException("No " + kind + " on the body chart");
        }
        vertices = vertices.stream().map(BodyShape::rounded).toList();
    }

    public static BodyShape band(List<BodyPoint> vertices, double width) {
        return new BodyShape(Kind.BAND, vertices, width);
    }

    public static BodyShape area(List<BodyPoint> vertices) {
        return new BodyShape(Kind.AREA, vertices, 0);
    }

    /** @param written the vertices as {@link #written()} gives them */
    public static BodyShape read(Kind kind, BodyView view, String written, double width) {
        List<BodyPoint> vertices = Arrays.stream(written.split(" "))
                .map(vertex -> vertex.split(","))
                .map(xy -> new BodyPoint(view, Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
                .toList();
        return new BodyShape(kind, vertices, width);
    }

    /** The vertices as an SVG list of points, such as {@code 120.5,300.0 131.0,304.2}. */
    public String written() {
        return vertices.stream().map(at -> at.x() + "," + at.y()).collect(Collectors.joining(" "));
    }

    public BodyView view() {
        return vertices.getFirst().view();
    }

    /** Whether every vertex lies on the body. */
    public boolean onBody() {
        return vertices.stream().allMatch(BodyPoint::onBody);
    }

    /** Where the shape's sign stands: halfway along a band, in the middle of an area. */
    public BodyPoint middle() {
        return kind == Kind.BAND ? along(0.5) : centre();
    }

    /** The place after this part of a band's length. */
    BodyPoint along(double part) {
        double left = length() * part;
        for (int i = 1; i < vertices.size(); i++) {
            BodyPoint from = vertices.get(i - 1);
            BodyPoint to = vertices.get(i);
            double step = from.distanceTo(to);
            if (step >= left) {
                return rounded(between(from, to, step == 0 ? 0 : left / step));
            }
            left -= step;
        }
        return vertices.getLast();
    }

    double length() {
        double length = 0;
        for (int i = 1; i < vertices.size(); i++) {
            length += vertices.get(i - 1).distanceTo(vertices.get(i));
        }
        return length;
    }

    /** The middle of the vertices, or the vertex nearest to it where a crescent has its middle outside itself. */
    private BodyPoint centre() {
        double x = vertices.stream().mapToDouble(BodyPoint::x).average().orElseThrow();
        double y = vertices.stream().mapToDouble(BodyPoint::y).average().orElseThrow();
        BodyPoint mean = rounded(new BodyPoint(view(), x, y));
        if (ShapeOutline.of(this).contains(mean.x(), mean.y())) {
            return mean;
        }
        return vertices.stream()
                .min(Comparator.comparingDouble(mean::distanceTo))
                .orElseThrow();
    }

    /** The same shape with its middle there, its view being the new middle's; parts beside the body are drawn in. */
    public BodyShape movedTo(BodyPoint newMiddle) {
        BodyPoint middle = middle();
        double dx = newMiddle.x() - middle.x();
        double dy = newMiddle.y() - middle.y();
        List<BodyPoint> moved = vertices.stream()
                .map(at -> within(newMiddle.view(), at.x() + dx, at.y() + dy))
                .toList();
        return new BodyShape(kind, moved, width).drawnIn(newMiddle);
    }

    /** The shape with every vertex that lies beside the body pulled towards the middle until it is on the body. */
    public BodyShape drawnIn() {
        return drawnIn(middle());
    }

    private BodyShape drawnIn(BodyPoint towards) {
        return new BodyShape(
                kind, vertices.stream().map(at -> pulled(at, towards)).toList(), width);
    }

    private static BodyPoint pulled(BodyPoint at, BodyPoint towards) {
        BodyPoint pulled = at;
        for (int pull = 1; pull <= PULLS && !rounded(pulled).onBody(); pull++) {
            pulled = between(at, towards, (double) pull / PULLS);
        }
        return pulled;
    }

    /** A band of another width, as near to it as bands go; an area stays as it is. */
    public BodyShape widenedTo(double newWidth) {
        return kind == Kind.AREA ? this : band(vertices, Math.clamp(newWidth, NARROWEST, WIDEST));
    }

    /** Where further arrows of a direction stand, beside the sign in the middle: as far as the shape reaches. */
    public List<BodyPoint> arrows(@Nullable RestrictionDirection direction) {
        return direction == null || direction.degrees().isEmpty()
                ? List.of()
                : ShapeOutline.arrows(this, direction.degrees().getAsInt());
    }

    private static BodyPoint between(BodyPoint from, BodyPoint to, double part) {
        return new BodyPoint(from.view(), from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    static BodyPoint within(BodyView view, double x, double y) {
        return new BodyPoint(view, Math.clamp(x, 0, BodyView.WIDTH), Math.clamp(y, 0, view.height()));
    }

    static BodyPoint rounded(BodyPoint at) {
        return new BodyPoint(at.view(), Math.round(at.x() * 10) / 10.0, Math.round(at.y() * 10) / 10.0);
    }
}

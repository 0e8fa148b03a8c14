package org.tautband.anatomy.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Layer;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleArea;
import org.tautband.anatomy.Side;
import tools.jackson.databind.JsonNode;

/** How marks and areas travel to the browser, and how what the browser says is read: it may say anything. */
final class BodyMapWire {

    private BodyMapWire() {}

    /** A mark as it travels to the browser. */
    record Mark(
            String id,
            String view,
            double x,
            double y,
            String kind,
            String label,
            boolean selected,
            boolean movable,
            @Nullable Integer number,
            @Nullable String direction,
            @Nullable Shape shape) {

        static Mark of(BodyMark mark) {
            BodyShape shape = mark.shape();
            return new Mark(
                    mark.id(),
                    mark.at().view().key(),
                    mark.at().x(),
                    mark.at().y(),
                    mark.kind().key(),
                    mark.label(),
                    mark.selected(),
                    mark.movable(),
                    mark.number(),
                    mark.direction() == null ? null : mark.direction().key(),
                    shape == null ? null : Shape.of(shape, mark));
        }
    }

    /** What was drawn, beneath its mark; arrows are places beside the mark's own. */
    record Shape(String kind, String points, double width, List<List<Double>> arrows) {

        static Shape of(BodyShape shape, BodyMark mark) {
            List<List<Double>> arrows = shape.arrows(mark.direction()).stream()
                    .map(at -> List.of(at.x(), at.y()))
                    .toList();
            return new Shape(shape.kind().key(), shape.written(), shape.width(), arrows);
        }
    }

    /** A muscle's area as it travels to the browser; the catalogue has the right side only. */
    record Area(String id, String view, String path, boolean mirrored, boolean covered) {

        static Stream<Area> of(Muscle muscle, Side side) {
            return muscle.areas().stream().flatMap(area -> of(muscle.id(), area, side));
        }

        /** What lies beneath the surface in any view, of both sides; the deepest first, to be drawn first. */
        static List<Area> deep(List<Muscle> muscles) {
            return Stream.of(Layer.DEEP, Layer.INTERMEDIATE)
                    .flatMap(layer -> muscles.stream()
                            .flatMap(muscle -> muscle.areas().stream()
                                    .filter(area -> area.layer() == layer)
                                    .flatMap(area -> of(muscle.id(), area, Side.MIDLINE))))
                    .toList();
        }

        private static Stream<Area> of(String id, MuscleArea area, Side side) {
            boolean covered = area.layer() != Layer.SUPERFICIAL;
            Area right = new Area(id, area.view().key(), area.path(), false, covered);
            Area left = new Area(id, area.labelAt().mirrored().view().key(), area.path(), true, covered);
            return switch (side) {
                case RIGHT -> Stream.of(right);
                case LEFT -> Stream.of(left);
                case MIDLINE -> Stream.of(right, left);
            };
        }
    }

    static Optional<BodyPoint> point(JsonNode detail) {
        return view(detail)
                .flatMap(view -> point(
                        view,
                        detail.path("x").asDouble(Double.NaN),
                        detail.path("y").asDouble(Double.NaN)));
    }

    static String markId(JsonNode detail) {
        return detail.path("markId").asString("");
    }

    /** A shape, its vertices drawn in where they lie beside the body; nothing when its middle does. */
    static Optional<BodyShape> shape(JsonNode detail) {
        Optional<BodyView> view = view(detail);
        JsonNode points = detail.path("points");
        if (view.isEmpty() || points.size() > BodyShape.MAX_VERTICES) {
            return Optional.empty();
        }
        List<BodyPoint> vertices = StreamSupport.stream(points.spliterator(), false)
                .map(xy -> point(
                        view.get(), xy.path(0).asDouble(Double.NaN), xy.path(1).asDouble(Double.NaN)))
                .map(at -> at.orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return vertices.size() < points.size() ? Optional.empty() : shape(detail, vertices);
    }

    private static Optional<BodyShape> shape(JsonNode detail, List<BodyPoint> vertices) {
        try {
            BodyShape shape = "area".equals(detail.path("kind").asString(""))
                    ? BodyShape.area(vertices)
                    : BodyShape.band(vertices, detail.path("width").asDouble(Double.NaN));
            return Optional.of(shape.drawnIn()).filter(drawn -> drawn.middle().onBody());
        } catch (IllegalArgumentException noShape) {
            return Optional.empty();
        }
    }

    private static Optional<BodyView> view(JsonNode detail) {
        return BodyView.ofKey(detail.path("view").asString(""));
    }

    private static Optional<BodyPoint> point(BodyView view, double x, double y) {
        return BodyPoint.inFrame(view, x, y) ? Optional.of(new BodyPoint(view, x, y)) : Optional.empty();
    }
}

package org.tautband.anatomy;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.PathParser;

/** An area of a drawing, made ready for many questions of "how far from here?". */
final class RegionShape {

    /** How far a straight piece may stray from the curve, in units. */
    private static final double FLATNESS = 0.2;

    private final Shape shape;
    private final Rectangle2D bounds;
    private final List<Line2D> edges;

    RegionShape(String path) {
        shape = parse(path);
        bounds = shape.getBounds2D();
        edges = edges(shape);
    }

    /** The shape that SVG path data describe. */
    static Path2D parse(String path) {
        var producer = new AWTPathProducer();
        var parser = new PathParser();
        parser.setPathHandler(producer);
        parser.parse(path);
        return new Path2D.Double(producer.getShape());
    }

    private static List<Line2D> edges(Shape shape) {
        List<Line2D> edges = new ArrayList<>();
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var steps = shape.getPathIterator(null, FLATNESS); !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(to);
            if (step == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else {
                boolean close = step == PathIterator.SEG_CLOSE;
                edges.add(new Line2D.Double(x, y, close ? startX : to[0], close ? startY : to[1]));
            }
            x = step == PathIterator.SEG_CLOSE ? startX : to[0];
            y = step == PathIterator.SEG_CLOSE ? startY : to[1];
        }
        return edges;
    }

    boolean contains(double x, double y) {
        return bounds.contains(x, y) && shape.contains(x, y);
    }

    /** From the point to the shape, in units; 0 inside. */
    double distance(double x, double y) {
        if (contains(x, y)) {
            return 0;
        }
        double nearest = Double.MAX_VALUE;
        for (Line2D edge : edges) {
            nearest = Math.min(nearest, edge.ptSegDistSq(x, y));
        }
        return Math.sqrt(nearest);
    }
}

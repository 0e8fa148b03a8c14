package org.tautband.anatomy;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The body chart for paper: one view as an SVG image with marks, in black, white and pale greys, every colour written
 * out, as PDF and print know no custom properties. Left and right are the client's own and are written beside the body.
 */
public final class BodyChartSvg {

    /** Which figure is printed. */
    public enum Figure {
        MUSCLES,
        /** Only the surface lines: the calmer picture for a client. */
        SKIN
    }

    /** Room around the marks of a cropped chart, in units. */
    private static final double MARGIN = 70;

    /** The least that a cropped chart shows, in units: enough to see which part of the body it is. */
    private static final double LEAST = 300;

    /** Width by height, at the least. */
    private static final double LEAST_SHAPE = 0.6;

    /** How much larger than drawn a mark is for each unit of the picture's height, and at most. */
    private static final double MARK_SCALE = 4.4 / 900;

    private static final double LARGEST_MARK_SCALE = 1.9;

    /** Size of the letters for the sides, for each unit of the picture's height. */
    private static final double LETTER_SIZE = 0.046;

    private final UnaryOperator<String> texts;
    private final Figure figure;

    /** @param texts gives the text for a message key, in the reader's language */
    public BodyChartSvg(Figure figure, UnaryOperator<String> texts) {
        this.figure = figure;
        this.texts = texts;
    }

    /** The whole view; marks of other views are left out. */
    public String whole(BodyView view, List<ChartMark> marks) {
        return picture(view, marks, new Rectangle2D.Double(0, 0, BodyView.WIDTH, view.height()));
    }

    /** The part of the view that holds its marks, so that they are easy to find on paper; the whole without marks. */
    public String aroundMarks(BodyView view, List<ChartMark> marks) {
        return picture(view, marks, crop(view, marks));
    }

    /** The sign of a kind of finding alone, for a legend. */
    public String sign(MarkKind kind) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-16 -16 32 32\">"
                + PrintTheme.resolve(MarkShapes.of(kind, null)) + "</svg>";
    }

    private static Rectangle2D crop(BodyView view, List<ChartMark> marks) {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, BodyView.WIDTH, view.height());
        Rectangle2D box = marks.stream()
                .flatMap(BodyChartSvg::places)
                .filter(at -> at.view() == view)
                .map(at -> (Rectangle2D) new Rectangle2D.Double(at.x(), at.y(), 0, 0))
                .reduce(Rectangle2D::createUnion)
                .orElse(frame);
        double height = Math.min(Math.max(box.getHeight() + 2 * MARGIN, LEAST), frame.getHeight());
        double least = Math.max(LEAST, height * LEAST_SHAPE); // a long cut would lose the hands
        double width = Math.min(Math.max(box.getWidth() + 2 * MARGIN, least), frame.getWidth());
        double x = Math.clamp(box.getCenterX() - width / 2, 0, frame.getWidth() - width);
        double y = Math.clamp(box.getCenterY() - height / 2, 0, frame.getHeight() - height);
        return new Rectangle2D.Double(x, y, width, height).getBounds(); // the PDF knows whole units only
    }

    private static Stream<BodyPoint> places(ChartMark mark) {
        BodyShape shape = mark.shape();
        return shape == null ? Stream.of(mark.at()) : shape.vertices().stream();
    }

    private String picture(BodyView view, List<ChartMark> marks, Rectangle2D box) {
        double scale = Math.min(box.getHeight() * MARK_SCALE, LARGEST_MARK_SCALE);
        List<ChartMark> shown =
                marks.stream().filter(mark -> mark.at().view() == view).toList();
        String shapes = shown.stream().map(mark -> shape(mark, scale)).collect(Collectors.joining());
        String signs = shown.stream().map(mark -> mark(mark, scale)).collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"%s\">%s%s%s</svg>"
                .formatted(
                        escape(texts.apply(view.messageKey())),
                        "%.0f %.0f %.0f %.0f".formatted(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
                        PrintTheme.resolve(body(view)),
                        PrintTheme.resolve(shapes + signs),
                        sides(view, box));
    }

    private String body(BodyView view) {
        String content = BodyDrawing.of(view).figure(figure);
        return view == view.drawn()
                ? content
                : "<g transform=\"matrix(-1 0 0 1 " + BodyView.WIDTH + " 0)\">" + content + "</g>";
    }

    private static String shape(ChartMark mark, double scale) {
        BodyShape shape = mark.shape();
        return shape == null ? "" : ShapeSvg.of(shape, mark, scale);
    }

    /** The sign in the middle; a drawn referral is its dotted outline alone. */
    private static String mark(ChartMark mark, double scale) {
        if (mark.shape() != null && mark.kind() == MarkKind.REFERRAL) {
            return "";
        }
        String label = mark.label() == null ? "" : label(mark.label());
        return "<g transform=\"translate(%s) scale(%s)\">%s%s</g>"
                .formatted(
                        numbers(mark.at().x(), mark.at().y()),
                        numbers(scale),
                        MarkShapes.of(mark.kind(), mark.direction()),
                        label);
    }

    /** The label on a white plate to the upper right of the mark. */
    private static String label(String label) {
        double width = Math.max(13, 6 + 6.4 * label.codePointCount(0, label.length()));
        return "<rect x=\"6\" y=\"-21\" width=\"%s\" height=\"14\" rx=\"7\" fill=\"#ffffff\" stroke=\"#000000\"/>"
                        .formatted(numbers(width))
                + "<text x=\"%s\" y=\"-10.2\" font-family=\"sans-serif\" font-size=\"10.5\" font-weight=\"bold\""
                        .formatted(numbers(6 + width / 2))
                + " text-anchor=\"middle\" fill=\"#000000\">" + escape(label) + "</text>";
    }

    /** The letters of the client's own sides, each at the edge where that side is seen. */
    private String sides(BodyView view, Rectangle2D box) {
        double size = box.getHeight() * LETTER_SIZE;
        Side start = view.sideAt(box.getX() + 1);
        Side end = view.sideAt(box.getMaxX() - 1);
        String left = letter(start, box.getX() + size * 0.4, box.getY() + size * 1.1, size, "start");
        String right = letter(end, box.getMaxX() - size * 0.4, box.getY() + size * 1.1, size, "end");
        return start == end ? left : left + right;
    }

    private String letter(Side side, double x, double y, double size, String anchor) {
        String letter = texts.apply("anatomy.bodyMap." + side.name().toLowerCase(Locale.ROOT) + "Letter");
        return "<text x=\"%s\" y=\"%s\" font-family=\"sans-serif\" font-size=\"%s\" font-weight=\"bold\" text-anchor=\"%s\">%s</text>"
                .formatted(numbers(x), numbers(y), numbers(size), anchor, escape(letter));
    }

    private static String numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(" "));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.tautband.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * How often something was found where, over many visits: one view with shades from pale to dark, each step a fifth of
 * what the densest place has, and beside the places the counts themselves, as shades alone tell nothing exact.
 */
public final class BodyDensitySvg {

    /**
     * A place and how often it counted.
     *
     * @param times at least 1
     */
    public record Place(BodyPoint at, int times) {}

    /** Side of a square of the grid, in units. */
    private static final int CELL = 3;

    /** How far a finding reaches, in units: as wide as a thumb and the uncertainty of a tap. */
    private static final double REACH = 13;

    /** No square is shaded further away than this many times the reach. */
    private static final double CUT = 2.2;

    private static final List<String> SHADES = List.of("#fbe3d3", "#f3b795", "#e2845a", "#c0502a", "#7f2a10");

    private final UnaryOperator<String> texts;

    /** @param texts gives the text for a message key, in the reader's language */
    public BodyDensitySvg(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** The shades from the palest on, for a legend. */
    public static List<String> shades() {
        return SHADES;
    }

    /** One view; places of other views are left out. */
    public String of(BodyView view, List<Place> places) {
        List<Place> shown =
                places.stream().filter(place -> place.at().view() == view).toList();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %.0f %.0f\">",
                texts.apply(view.messageKey()),
                BodyView.WIDTH,
                view.height()));
        svg.append(PrintTheme.resolve(body(view)));
        shade(svg, view, shown);
        shown.forEach(place -> count(svg, place));
        sides(svg, view);
        return svg.append("</svg>").toString();
    }

    private static String body(BodyView view) {
        String skin = BodyDrawing.of(view).figure(BodyChartSvg.Figure.SKIN);
        return view == view.drawn()
                ? skin
                : "<g transform=\"matrix(-1 0 0 1 " + Math.round(BodyView.WIDTH) + " 0)\">" + skin + "</g>";
    }

    private static void shade(StringBuilder svg, BodyView view, List<Place> places) {
        int columns = (int) (BodyView.WIDTH / CELL);
        int rows = (int) (view.height() / CELL);
        double[][] density = new double[rows][columns];
        double most = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                density[row][column] = density(places, (column + 0.5) * CELL, (row + 0.5) * CELL);
                most = Math.max(most, density[row][column]);
            }
        }
        svg.append("<g fill-opacity=\"0.82\" shape-rendering=\"crispEdges\">");
        for (int row = 0; row < rows; row++) {
            shade(svg, density[row], row * CELL, most);
        }
        svg.append("</g>");
    }

    /** A row of squares; neighbours of one shade are one rectangle. */
    private static void shade(StringBuilder svg, double[] row, int y, double most) {
        int from = 0;
        for (int column = 1; column <= row.length; column++) {
            int shade = shade(row[from], most);
            if (column == row.length || shade(row[column], most) != shade) {
                if (shade >= 0) {
                    svg.append(String.format(
                            Locale.ROOT,
                            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                            from * CELL,
                            y,
                            (column - from) * CELL,
                            CELL,
                            SHADES.get(shade)));
                }
                from = column;
            }
        }
    }

    /** The step from 0, or -1 where next to nothing was found. */
    private static int shade(double density, double most) {
        if (most == 0 || density < most * 0.04) {
            return -1;
        }
        return Math.min(SHADES.size() - 1, (int) (density / most * SHADES.size()));
    }

    private static double density(List<Place> places, double x, double y) {
        double sum = 0;
        for (Place place : places) {
            double distance = Math.hypot(place.at().x() - x, place.at().y() - y);
            if (distance < CUT * REACH) {
                sum += place.times() * Math.exp(-distance * distance / (2 * REACH * REACH));
            }
        }
        return sum;
    }

    private static void count(StringBuilder svg, Place place) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-family=\"sans-serif\" font-size=\"13\" font-weight=\"bold\""
                        + " text-anchor=\"middle\" fill=\"#000000\" stroke=\"#ffffff\" stroke-width=\"3\""
                        + " paint-order=\"stroke\">%d</text>",
                place.at().x(),
                place.at().y() + 4.5,
                place.times()));
    }

    private void sides(StringBuilder svg, BodyView view) {
        Side start = view.sideAt(1);
        Side end = view.sideAt(BodyView.WIDTH - 1);
        letter(svg, start, 14, "start");
        if (end != start) {
            letter(svg, end, BodyView.WIDTH - 14, "end");
        }
    }

    private void letter(StringBuilder svg, Side side, double x, String anchor) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.0f\" y=\"38\" font-family=\"sans-serif\" font-size=\"34\" font-weight=\"bold\""
                        + " text-anchor=\"%s\" fill=\"#000000\">%s</text>",
                x,
                anchor,
                texts.apply("anatomy.bodyMap." + side.name().toLowerCase(Locale.ROOT) + "Letter")));
    }
}

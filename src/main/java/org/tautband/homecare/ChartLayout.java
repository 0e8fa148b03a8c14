package org.tautband.homecare;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the body chart and the list of its points share the page: each view as large as there is room for, the list to the
 * right of the figures or, when they are wide, below them.
 *
 * @param beside CSS of the list
 */
record ChartLayout(List<Figure> figures, String beside, boolean columns) {

    /** One view. */
    record Figure(String view, Drawing drawing) {}

    private static final double[] WIDEST_MM = {68, 62, 54};
    private static final double GAP_MM = 5;
    private static final double MOST_BESIDE_MM = 105;

    /** Many points on a whole body need more height, or they cannot be told apart. */
    private static final double TALL_SHAPE = 0.6;

    private static final double TALL_FACTOR = 1.5;
    private static final int FEW = 4;

    /** More points than these stand in two columns where the list has the width of the page. */
    private static final int ONE_COLUMN = 5;

    static @Nullable ChartLayout of(
            List<SheetChart> charts, SheetContent sheet, SheetModel.Words words, Spacing spacing) {
        if (charts.isEmpty()) {
            return null;
        }
        double widest = WIDEST_MM[Math.min(charts.size(), WIDEST_MM.length) - 1];
        boolean tall = sheet.points().size() > FEW
                && charts.stream().anyMatch(chart -> Drawing.shape(chart.svg()) < TALL_SHAPE);
        double highest = sheet.paper().chartHeight() * (tall ? TALL_FACTOR : 1) * spacing.chartScale();
        List<Figure> figures = charts.stream()
                .map(chart -> new Figure(
                        chart.view(),
                        Drawing.fitted(chart.svg(), words.say("chartAlt", chart.view()), widest, highest)))
                .toList();
        double width = figures.stream()
                .mapToDouble(figure -> figure.drawing().widthMm() + GAP_MM)
                .sum();
        boolean below = width > (sheet.typeSize() == TypeSize.LARGE ? MOST_BESIDE_MM * 0.8 : MOST_BESIDE_MM);
        return new ChartLayout(
                figures,
                below ? "clear: both" : String.format(Locale.ROOT, "margin-left: %.1fmm", width),
                below && sheet.points().size() > ONE_COLUMN);
    }
}

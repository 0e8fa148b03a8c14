package org.tautband.history.chart;

import java.util.List;

/** Counts as bars from left to right, or one below the other where their names need room. */
public final class CountChart {

    /**
     * One bar.
     *
     * @param label its name, on the axis or before the bar
     * @param spoken the value in a sentence
     */
    public record Bar(String label, int count, String spoken) {}

    private static final int HEIGHT = 120;
    private static final int TOP = 18;
    private static final int FOOT = 20;
    private static final int LONG = 720;

    /** With more bars than this their numbers would overlap; the table has them. */
    private static final int NUMBERED = 26;

    private static final int ROW = 38;
    private static final int LABEL = 18;
    private static final int WIDTH = 360;
    private static final int LONGEST_LABEL = 52;

    private CountChart() {}

    /** Bars that stand, in the order given; only the first and last are named, as between them the order tells. */
    public static String columns(List<Bar> bars, String description) {
        Svg svg = new Svg(LONG, TOP + HEIGHT + FOOT, description);
        double column = (double) LONG / Math.max(8, bars.size());
        int most = most(bars);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double height = (double) HEIGHT * bar.count() / most;
            double x = (i + 0.5) * column;
            svg.value(bar.spoken())
                    .hit(i * column, 0, column, TOP + HEIGHT)
                    .rect(x - column * 0.3, TOP + HEIGHT - height, column * 0.6, height, Svg.BAR);
            if (bars.size() <= NUMBERED) {
                svg.text(x, TOP + HEIGHT - height - 4, "middle", 11, String.valueOf(bar.count()));
            }
            svg.end();
        }
        svg.line(0, TOP + HEIGHT, LONG, TOP + HEIGHT, Svg.QUIET, 1);
        if (!bars.isEmpty()) {
            svg.text(0, TOP + HEIGHT + 14, "start", 11, bars.getFirst().label())
                    .text(
                            bars.size() * column,
                            TOP + HEIGHT + 14,
                            "end",
                            11,
                            bars.getLast().label());
        }
        return svg.done();
    }

    /** Bars that lie, each below its name. */
    public static String rows(List<Bar> bars, String description) {
        Svg svg = new Svg(WIDTH, Math.max(1, bars.size()) * ROW, description);
        int most = most(bars);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = i * ROW;
            double length = (double) (WIDTH - 40) * bar.count() / most;
            svg.value(bar.spoken())
                    .hit(0, top, WIDTH, ROW)
                    .text(0, top + LABEL - 4.0, "start", 12, SpreadChart.shortened(bar.label(), LONGEST_LABEL))
                    .rect(0, top + LABEL, length, 14, Svg.BAR)
                    .text(length + 6, top + LABEL + 11.0, "start", 11, String.valueOf(bar.count()))
                    .end();
        }
        return svg.done();
    }

    private static int most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }
}

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
    private static final int COLUMN = 30;
    private static final int ROW = 28;
    private static final int LABEL = 200;
    private static final int WIDTH = 520;
    private static final int LONGEST_LABEL = 28;

    private CountChart() {}

    /** Bars that stand, in the order given; only the first and last are named, as between them the order tells. */
    public static String columns(List<Bar> bars, String description) {
        double width = Math.max(8, bars.size()) * COLUMN;
        Svg svg = new Svg(width, TOP + HEIGHT + FOOT, description);
        int most = most(bars);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double height = (double) HEIGHT * bar.count() / most;
            double x = i * COLUMN + COLUMN / 2.0;
            svg.value(bar.spoken())
                    .hit(i * COLUMN, 0, COLUMN, TOP + HEIGHT)
                    .rect(x - 9, TOP + HEIGHT - height, 18, height, Svg.BAR)
                    .text(x, TOP + HEIGHT - height - 4, "middle", 10, String.valueOf(bar.count()))
                    .end();
        }
        svg.line(0, TOP + HEIGHT, width, TOP + HEIGHT, Svg.QUIET, 1);
        if (!bars.isEmpty()) {
            svg.text(0, TOP + HEIGHT + 14, "start", 10, bars.getFirst().label());
            svg.text(
                    bars.size() * COLUMN,
                    TOP + HEIGHT + 14,
                    "end",
                    10,
                    bars.getLast().label());
        }
        return svg.done();
    }

    /** Bars that lie, each behind its name. */
    public static String rows(List<Bar> bars, String description) {
        Svg svg = new Svg(WIDTH, Math.max(1, bars.size()) * ROW, description);
        int most = most(bars);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = i * ROW + ROW / 2.0;
            double length = (double) (WIDTH - LABEL - 50) * bar.count() / most;
            svg.value(bar.spoken())
                    .hit(0, i * ROW, WIDTH, ROW)
                    .text(0, y + 4, "start", 12, SpreadChart.shortened(bar.label(), LONGEST_LABEL))
                    .rect(LABEL, y - 7, length, 14, Svg.BAR)
                    .text(LABEL + length + 6, y + 4, "start", 11, String.valueOf(bar.count()))
                    .end();
        }
        return svg.done();
    }

    private static int most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }
}

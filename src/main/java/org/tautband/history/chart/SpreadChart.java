package org.tautband.history.chart;

import java.util.List;
import org.tautband.history.Spread;

/**
 * Changes of tenderness, one row for each group, its name above: a thin line from the least to the most, a thick one for a standard
 * deviation to either side of the mean, and the mean as a dot, hollow while there are too few cases to speak of a mean.
 */
public final class SpreadChart {

    /** One row: what it is about, and its numbers. */
    public record Row(String label, Spread change) {}

    private static final int WIDTH = 360;
    private static final int MARGIN = 14;
    private static final int LABEL = 18;
    private static final int ROW = 44;
    private static final int FOOT = 34;
    private static final int LONGEST_LABEL = 44;

    private final double least;
    private final double most;

    private SpreadChart(List<Row> rows) {
        least = Math.floor(
                rows.stream().mapToDouble(row -> row.change().least()).min().orElse(-1));
        most = Math.max(
                1,
                Math.ceil(rows.stream()
                        .mapToDouble(row -> row.change().most())
                        .max()
                        .orElse(1)));
    }

    public static String of(List<Row> rows, String description, Words words) {
        return new SpreadChart(rows).svg(rows, description, words);
    }

    /** A row's numbers in a sentence. */
    public static String spoken(Row row, Words words) {
        Spread change = row.change();
        Double deviation = change.deviation();
        return words.say(
                change.enough() ? "history.spread" : "history.spread.few",
                row.label(),
                change.count(),
                words.change(change.mean()),
                deviation == null ? "–" : words.number(deviation),
                words.change(change.least()),
                words.change(change.most()));
    }

    private String svg(List<Row> rows, String description, Words words) {
        int foot = rows.size() * ROW + 4;
        Svg svg = new Svg(WIDTH, foot + FOOT, description);
        axis(svg, foot, words);
        for (int i = 0; i < rows.size(); i++) {
            show(svg, rows.get(i), i * ROW, words);
        }
        return svg.done();
    }

    private void axis(Svg svg, int foot, Words words) {
        double step = Math.max(1, Math.ceil((most - least) / 6));
        for (double change = 0; change >= least; change -= step) {
            grid(svg, change, foot, words);
        }
        for (double change = step; change <= most; change += step) {
            grid(svg, change, foot, words);
        }
        svg.text(WIDTH / 2.0, foot + 30, "middle", 10.5, words.say("history.spread.axis"));
    }

    private void grid(Svg svg, double change, int foot, Words words) {
        svg.line(x(change), 2, x(change), foot, change == 0 ? Svg.QUIET : Svg.RULE, change == 0 ? 1.4 : 1)
                .text(x(change), foot + 14, "middle", 10, words.change(change));
    }

    private void show(Svg svg, Row row, double top, Words words) {
        Spread change = row.change();
        double y = top + LABEL + (ROW - LABEL) / 2.0;
        svg.value(spoken(row, words)).hit(0, top, WIDTH, ROW);
        svg.text(0, top + LABEL - 4.0, "start", 12, shortened(row.label(), LONGEST_LABEL));
        svg.text(WIDTH, top + LABEL - 4.0, "end", 11, words.say("history.spread.count", change.count()));
        svg.line(x(change.least()), y, x(change.most()), y, Svg.INK, 1.4);
        Double deviation = change.deviation();
        if (deviation != null && change.enough()) {
            double from = Math.max(least, change.mean() - deviation);
            double to = Math.min(most, change.mean() + deviation);
            svg.line(x(from), y, x(to), y, Svg.BAR, 9);
        }
        svg.circle(x(change.mean()), y, 5, change.enough() ? Svg.INK : Svg.PAPER, Svg.INK)
                .end();
    }

    static String shortened(String label, int longest) {
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }

    private double x(double change) {
        return MARGIN + (change - least) / (most - least) * (WIDTH - 2 * MARGIN);
    }
}

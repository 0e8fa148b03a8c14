package org.tautband.history.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.history.TendernessChange;

/**
 * A trigger point's life as a picture, visit beside visit: above its state; in the middle tenderness from 0 at the foot
 * to 10 at the head, a bar before treatment and an arrowhead after; below the seconds held. A visit that did not look at
 * the point leaves a gap. The scale stands on the right, beside the present, where a long chart is looked at first.
 */
public final class LifeChart {

    /** How many visits the picture shows at most, the latest ones. */
    public static final int MOST = 24;

    /** A short life leaves room to its right, so that all lives have the same measure. */
    private static final int FEWEST = 12;

    private static final int LEFT = 4;
    private static final int RIGHT = 20;
    private static final int STEP = 26;
    private static final int STATE = 9;
    private static final int TOP = 24;
    private static final int UNIT = 8;
    private static final int BOTTOM = TOP + 10 * UNIT;
    private static final int HOLDS = BOTTOM + 42;
    private static final int HOLD_HEIGHT = 20;
    private static final int HEIGHT = HOLDS + 16;
    private static final double LONGEST = 120;

    private final Words words;
    private final Svg svg;

    private LifeChart(List<PointMoment> shown, String description, Words words) {
        this.words = words;
        double end = LEFT + Math.max(FEWEST, shown.size()) * STEP;
        svg = new Svg(end + RIGHT, HEIGHT, description);
        for (int tenderness : new int[] {0, 5, 10}) {
            svg.line(LEFT, y(tenderness), end, y(tenderness), Svg.RULE, 1)
                    .text(end + 4, y(tenderness) + 3.5, "start", 10, String.valueOf(tenderness));
        }
        for (int i = 0; i < shown.size(); i++) {
            show(LEFT + i * STEP + STEP / 2, shown.get(i));
        }
        dates(shown);
    }

    /** @param description what the picture shows, for those who do not see it */
    public static String of(List<PointMoment> moments, String description, Words words) {
        List<PointMoment> shown = moments.subList(Math.max(0, moments.size() - MOST), moments.size());
        return new LifeChart(shown, description, words).svg.done();
    }

    /** What a visit contributed, in a sentence. */
    public static String spoken(PointMoment moment, Words words) {
        String day = words.day(moment.serviceDate());
        if (!moment.assessed()) {
            return words.say("history.moment.notAssessed", day);
        }
        return words.say(
                "history.moment",
                day,
                words.say("charting.PointState." + moment.state().name()),
                score(moment.tendernessBefore()),
                score(moment.tendernessAfter()),
                held(moment, words));
    }

    private static String held(PointMoment moment, Words words) {
        double seconds = moment.heldSeconds().doubleValue();
        return seconds == 0
                ? words.say("history.moment.notHeld")
                : words.say("history.moment.held", words.number(seconds));
    }

    static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }

    private void show(int x, PointMoment moment) {
        svg.value(spoken(moment, words)).hit(x - STEP / 2.0, 0, STEP, HEIGHT);
        if (moment.assessed()) {
            state(x, moment);
            tenderness(x, moment.tendernessBefore(), moment.tendernessAfter());
            held(x, moment.heldSeconds().doubleValue());
        } else {
            svg.stroke("M" + (x - 3) + " " + STATE + "h6", Svg.QUIET);
        }
        svg.end();
    }

    /** The same signs as on the body map. */
    private void state(int x, PointMoment moment) {
        switch (moment.state()) {
            case ACTIVE -> svg.circle(x, STATE, 4.5, Svg.INK, Svg.INK);
            case LATENT -> svg.circle(x, STATE, 4.5, Svg.PAPER, Svg.INK);
            case UNCLEAR ->
                svg.circle(x, STATE, 4.5, Svg.PAPER, Svg.INK)
                        .shape("M" + x + " " + (STATE - 4.5) + "a4.5 4.5 0 0 0 0 9z", Svg.INK);
            case RESOLVED -> svg.stroke("M" + (x - 4) + " " + STATE + "l3 3.4l5-6.8", Svg.INK);
        }
    }

    private void tenderness(int x, @Nullable Integer before, @Nullable Integer after) {
        int change = before == null || after == null ? 0 : after - before;
        String paint = change < 0 ? Svg.LESS : change > 0 ? Svg.MORE : Svg.INK;
        boolean meaningful = Math.abs(change) >= TendernessChange.MEANINGFUL;
        if (before != null && after != null && change != 0) {
            svg.line(x, y(before), x, y(after), paint, meaningful ? 3.4 : 1.4);
        }
        if (before != null) {
            svg.rect(x - 7, y(before) - 1.5, 14, 3, Svg.INK);
        }
        if (after != null) {
            svg.shape(arrow(x, y(after), change), paint);
        }
    }

    /** Points the way that tenderness went; a diamond when it went nowhere. */
    private static String arrow(int x, int y, int change) {
        if (change == 0) {
            return "M" + x + " " + (y - 4.5) + "l4.5 4.5l-4.5 4.5l-4.5-4.5z";
        }
        int back = change < 0 ? -8 : 8;
        return "M" + x + " " + y + "l5 " + back + "h-10z";
    }

    private void held(int x, double seconds) {
        if (seconds > 0) {
            double height = Math.max(1.5, HOLD_HEIGHT * Math.min(seconds, LONGEST) / LONGEST);
            svg.rect(x - 6, HOLDS - height, 12, height, Svg.BAR)
                    .text(x, HOLDS + 11, "middle", 9.5, String.valueOf(Math.round(seconds)));
        }
    }

    /** The first and the last date, and no more, as visits come in any rhythm. */
    private void dates(List<PointMoment> shown) {
        if (shown.isEmpty()) {
            return;
        }
        svg.text(LEFT, BOTTOM + 14, "start", 10, words.day(shown.getFirst().serviceDate()));
        if (shown.size() > 5) {
            double end = LEFT + shown.size() * STEP;
            svg.text(end, BOTTOM + 14, "end", 10, words.day(shown.getLast().serviceDate()));
        }
    }

    private static int y(int tenderness) {
        return BOTTOM - tenderness * UNIT;
    }
}

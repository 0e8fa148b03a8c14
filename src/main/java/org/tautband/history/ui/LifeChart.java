package org.tautband.history.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;

/**
 * A trigger point's tenderness over its visits, 0 at the foot and 10 at the head: for each visit an open ring before and
 * a filled dot after, joined by a line. A visit that did not look at the point leaves a gap.
 */
final class LifeChart extends Div {

    private static final int STEP = 44;
    private static final int HEIGHT = 88;
    private static final int MARGIN = 8;
    private static final int MOST = 12;
    private static final int SCALE = 10;

    LifeChart(List<PointMoment> moments, String description) {
        addClassName("life-chart");
        List<PointMoment> shown = moments.subList(Math.max(0, moments.size() - MOST), moments.size());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        getElement().setProperty("innerHTML", svg(shown));
    }

    private static String svg(List<PointMoment> moments) {
        int width = Math.max(2, moments.size()) * STEP;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-hidden=\"true\">",
                width,
                HEIGHT,
                width,
                HEIGHT));
        for (int tenderness : new int[] {0, SCALE / 2, SCALE}) {
            svg.append(line("life-grid", 0, y(tenderness), width, y(tenderness)));
        }
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).assessed()) {
                svg.append(visit(i * STEP + STEP / 2, moments.get(i)));
            }
        }
        return svg.append("</svg>").toString();
    }

    private static String visit(int x, PointMoment moment) {
        Integer before = moment.data().tendernessBefore();
        Integer after = moment.data().tendernessAfter();
        StringBuilder marks = new StringBuilder();
        if (before != null && after != null) {
            marks.append(line("life-change", x, y(before), x, y(after)));
        }
        return marks.append(dot("life-before", x, before))
                .append(dot("life-after", x, after))
                .toString();
    }

    private static String dot(String name, int x, @Nullable Integer tenderness) {
        return tenderness == null
                ? ""
                : String.format(
                        Locale.ROOT, "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"4\"/>", name, x, y(tenderness));
    }

    private static String line(String name, int x1, int y1, int x2, int y2) {
        return String.format(
                Locale.ROOT, "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>", name, x1, y1, x2, y2);
    }

    private static int y(int tenderness) {
        return HEIGHT - MARGIN - tenderness * (HEIGHT - 2 * MARGIN) / SCALE;
    }
}

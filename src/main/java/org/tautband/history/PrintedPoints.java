package org.tautband.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.history.chart.LifeChart;
import org.tautband.homecare.PageDrawings;

/** The lives of points in a record summary: the same charts as on screen, and below each its numbers. */
final class PrintedPoints {

    private static final double CHART_WIDTH_MM = 176;
    private static final double CHART_HEIGHT_MM = 34;

    /** What the template asks for. */
    record Part(List<Point> points, @Nullable String none, String note) {}

    record Point(String name, String state, String trend, PageDrawings.Printed chart, List<RecordWords.Row> rows) {}

    private final RecordWords texts;
    private final PageDrawings drawings;

    PrintedPoints(RecordWords texts, PageDrawings drawings) {
        this.texts = texts;
        this.drawings = drawings;
    }

    Part of(List<PointCourse> courses) {
        List<Point> points = courses.stream().map(this::point).toList();
        return new Part(
                points,
                texts.none(points, "history.record.noPoint"),
                texts.say("history.legend.chart") + " "
                        + texts.say("history.legend.meaningful", TendernessChange.MEANINGFUL));
    }

    private Point point(PointCourse course) {
        String name = texts.name(course.life().place());
        List<PointMoment> moments = course.life().moments();
        String alt = texts.say("history.chart", name, moments.size());
        return new Point(
                name,
                texts.say("charting.PointState." + course.life().state().name()),
                trend(course),
                drawings.fitted(LifeChart.of(moments, alt, texts.words()), alt, CHART_WIDTH_MM, CHART_HEIGHT_MM),
                moments.stream().map(this::row).toList());
    }

    private String trend(PointCourse course) {
        TendernessChange change = course.change();
        String trend = texts.say("history.trend." + course.trend().name());
        return change == null
                ? trend
                : texts.say(
                        change.meaningful() ? "history.trend.meaningful" : "history.trend.small",
                        trend,
                        change.from(),
                        change.to(),
                        texts.words().change(change.points()));
    }

    private RecordWords.Row row(PointMoment moment) {
        String state = moment.assessed()
                ? texts.say("charting.PointState." + moment.state().name())
                : texts.say("charting.notAssessed");
        return new RecordWords.Row(
                texts.words().day(moment.serviceDate()),
                state,
                RecordWords.score(moment.tendernessBefore()),
                RecordWords.score(moment.tendernessAfter()),
                texts.held(moment.heldSeconds()));
    }
}

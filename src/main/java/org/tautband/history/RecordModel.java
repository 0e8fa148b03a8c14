package org.tautband.history;

import com.samskivert.mustache.Mustache;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.AmendmentDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PainScores;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Recheck;
import org.tautband.charting.SafetyRecord;
import org.tautband.charting.Signature;
import org.tautband.charting.VisitDetails;
import org.tautband.clinic.PaperSize;
import org.tautband.history.chart.LifeChart;
import org.tautband.history.chart.Markup;
import org.tautband.history.chart.Words;
import org.tautband.homecare.PageDrawings;

/** Turns what a record summary says into what its template asks for. */
final class RecordModel {

    private static final double CHART_WIDTH_MM = 176;
    private static final double CHART_HEIGHT_MM = 34;

    /** What the template asks for, by the names that it uses. */
    record Page(
            String css,
            Mustache.Lambda t,
            String language,
            String paper,
            String title,
            String clinic,
            List<String> contact,
            String client,
            @Nullable String born,
            String period,
            @Nullable String recipient,
            String printed,
            String foot,
            @Nullable Lines health,
            @Nullable Points points,
            @Nullable Visits visits,
            @Nullable Lines sheets) {}

    /** A part of plain lines, or the sentence that there is none. */
    record Lines(List<String> lines, @Nullable String none) {}

    record Points(List<Point> points, @Nullable String none, String note) {}

    record Point(String name, String state, String trend, PageDrawings.Printed chart, List<Row> rows) {}

    /** A visit's numbers of a point. */
    record Row(String day, String state, String before, String after, String held) {}

    record Visits(
            List<Visit> visits,
            @Nullable String none,
            @Nullable String drafts) {}

    record Visit(
            String day,
            String therapist,
            String signed,
            @Nullable String pain,
            List<Text> texts,
            @Nullable Findings findings,
            @Nullable Amendments amendments) {

        /** Class of the style sheet: with amendments the original takes the left of the page. */
        public String shape() {
            return amendments == null ? "alone" : "amended";
        }
    }

    record Text(String heading, String text) {}

    record Findings(List<Row> rows) {}

    record Amendments(List<Amendment> amendments) {}

    record Amendment(String head, String reason, String text) {}

    private final RecordContent content;
    private final String css;
    private final Words words;
    private final MuscleCatalogue catalogue;
    private final PageDrawings drawings;

    RecordModel(RecordContent content, String css, Words words, MuscleCatalogue catalogue, PageDrawings drawings) {
        this.content = content;
        this.css = css;
        this.words = words;
        this.catalogue = catalogue;
        this.drawings = drawings;
    }

    Page page() {
        String client = content.client().fullName();
        String printed = words.say(
                "history.record.printed",
                content.printedBy(),
                moment(content.printedAt().toInstant()));
        var born = content.client().data().dateOfBirth();
        RecordRequest request = content.request();
        return new Page(
                css,
                (key, out) -> out.write(Markup.escaped(words.say(key.execute()))),
                words.language().toLanguageTag(),
                content.clinic().paperSize() == PaperSize.A4 ? "A4" : "letter",
                words.say("history.record.documentTitle", client),
                content.clinic().name(),
                Stream.of(
                                content.clinic().address(),
                                content.clinic().phone(),
                                content.clinic().email())
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList(),
                client,
                born == null ? null : words.day(born),
                words.say("history.record.period", words.day(request.from()), words.day(request.to())),
                request.recipient().isBlank() ? null : request.recipient().strip(),
                printed,
                client + " · " + printed,
                content.has(RecordPart.HEALTH) ? health() : null,
                content.has(RecordPart.POINTS) ? points() : null,
                content.has(RecordPart.VISITS) ? visits() : null,
                content.has(RecordPart.SHEETS) ? sheets() : null);
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language())
                .format(at.atZone(content.printedAt().getZone()));
    }

    private @Nullable String none(List<?> list, String key) {
        return list.isEmpty() ? words.say(key) : null;
    }

    private Lines health() {
        List<String> lines = content.health().stream().map(words::alert).toList();
        return new Lines(lines, none(lines, "history.record.noHealth"));
    }

    private Lines sheets() {
        List<String> lines = content.sheets().stream()
                .map(sheet ->
                        words.say("history.record.sheet", moment(sheet.issuedAt()), sheet.items(), sheet.issuedBy()))
                .toList();
        return new Lines(lines, none(lines, "history.record.noSheet"));
    }

    private Points points() {
        List<Point> points = content.points().stream().map(this::point).toList();
        return new Points(
                points,
                none(points, "history.record.noPoint"),
                words.say("history.legend.chart") + " "
                        + words.say("history.legend.meaningful", TendernessChange.MEANINGFUL));
    }

    private Point point(PointCourse course) {
        String name = name(course.life().place());
        List<PointMoment> moments = course.life().moments();
        String alt = words.say("history.chart", name, moments.size());
        return new Point(
                name,
                words.say("charting.PointState." + course.life().state().name()),
                trend(course),
                drawings.fitted(LifeChart.of(moments, alt, words), alt, CHART_WIDTH_MM, CHART_HEIGHT_MM),
                moments.stream().map(this::row).toList());
    }

    private String trend(PointCourse course) {
        TendernessChange change = course.change();
        String trend = words.say("history.trend." + course.trend().name());
        return change == null
                ? trend
                : words.say(
                        change.meaningful() ? "history.trend.meaningful" : "history.trend.small",
                        trend,
                        change.from(),
                        change.to(),
                        words.change(change.points()));
    }

    private Row row(PointMoment moment) {
        String state = moment.assessed()
                ? words.say("charting.PointState." + moment.state().name())
                : words.say("charting.notAssessed");
        return new Row(
                words.day(moment.serviceDate()),
                state,
                score(moment.tendernessBefore()),
                score(moment.tendernessAfter()),
                held(moment.heldSeconds()));
    }

    private Visits visits() {
        List<Visit> visits = content.visits().signed().stream().map(this::visit).toList();
        int drafts = content.visits().drafts();
        return new Visits(
                visits,
                none(visits, "history.record.noVisit"),
                drafts == 0 ? null : words.say("history.record.drafts", drafts));
    }

    private Visit visit(VisitDetails visit) {
        PainScores pain = visit.pain();
        List<Row> rows = visit.findings().stream().map(this::row).toList();
        List<Amendment> amendments =
                visit.amendments().stream().map(this::amendment).toList();
        return new Visit(
                words.day(visit.serviceDate()),
                visit.therapist(),
                signed(visit.signature()),
                pain.before() == null && pain.after() == null
                        ? null
                        : words.say("history.visit.pain", score(pain.before()), score(pain.after())),
                texts(visit),
                rows.isEmpty() ? null : new Findings(rows),
                amendments.isEmpty() ? null : new Amendments(amendments));
    }

    private String signed(@Nullable Signature signature) {
        return signature == null ? "" : words.say("charting.signedBy", signature.name(), moment(signature.at()));
    }

    private List<Text> texts(VisitDetails visit) {
        List<Text> texts = new ArrayList<>();
        SafetyRecord kept = content.visits().safety().get(visit.id());
        if (kept != null) {
            texts.addAll(new RecordSafety(words, this::moment, number -> name(visit, number)).texts(kept));
        }
        add(texts, "charting.subjective", visit.soap().subjective());
        add(texts, "charting.objective", visit.soap().objective());
        add(texts, "charting.assessment", visit.soap().assessment());
        add(texts, "charting.plan", visit.soap().plan());
        return texts;
    }

    private void add(List<Text> texts, String headingKey, String text) {
        if (!text.isBlank()) {
            texts.add(new Text(words.say(headingKey), text));
        }
    }

    /** In a visit's table the first column names the point. */
    private Row row(FindingDetails finding) {
        BigDecimal held =
                finding.holds().stream().map(hold -> hold.data().seconds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean assessed = finding.data().recheck() == Recheck.CONFIRMED;
        return new Row(
                name(finding.place()),
                assessed
                        ? words.say(
                                "charting.PointState." + finding.data().state().name())
                        : words.say("charting.notAssessed"),
                score(finding.data().tendernessBefore()),
                score(finding.data().tendernessAfter()),
                held(held));
    }

    private Amendment amendment(AmendmentDetails amendment) {
        return new Amendment(
                words.say("history.record.amended", amendment.author(), moment(amendment.writtenAt())),
                amendment.reason(),
                amendment.text());
    }

    private String name(VisitDetails visit, int number) {
        return visit.findings().stream()
                .filter(finding -> finding.number() == number)
                .map(finding -> name(finding.place()))
                .findFirst()
                .orElseThrow();
    }

    private String name(PointPlace place) {
        String muscle = catalogue.find(place.muscleId()).map(Muscle::name).orElse(place.muscleId());
        return muscle + ", " + words.say("charting.Side." + place.side().name());
    }

    private String held(BigDecimal seconds) {
        return seconds.signum() == 0 ? "–" : words.say("charting.hold", words.number(seconds.doubleValue()));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}

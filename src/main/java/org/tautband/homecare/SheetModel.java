package org.tautband.homecare;

import static java.util.stream.Collectors.joining;

import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Guide;
import org.tautband.guide.Picture;
import org.tautband.guide.RedFlag.Urgency;
import org.tautband.homecare.SheetContent.StopSign;

/** What the template of the sheet asks for, by the names that it uses. */
record SheetModel(
        SheetContent sheet,
        String css,
        Mustache.Lambda t,
        String language,
        String direction,
        String paper,
        String margins,
        String fontSize,
        boolean large,
        String title,
        String date,
        String foot,
        @Nullable String therapist,
        List<String> contact,
        @Nullable Charts chart,
        List<Item> items,
        List<Day> days,
        @Nullable Stops stops) {

    private static final int TICK_DAYS = 14;
    private static final int FOOT_PART = 32;
    private static final double PICTURE_WIDTH_MM = 67;
    private static final double PICTURE_HEIGHT_MM = 35;

    /** The words of the sheet itself, by key. */
    interface Words {
        String say(String key, Object... values);
    }

    /**
     * The body chart, one figure for each view.
     *
     * @param beside where the list of the points starts, to the right of the figures or, if they are too many, below
     */
    record Charts(List<Figure> figures, String beside) {

        private static final double[] WIDTH_MM = {68, 48, 56};
        private static final double GAP_MM = 5;
        private static final double MOST_BESIDE_MM = 105;

        static @Nullable Charts of(List<SheetChart> charts, Paper paper, Words words) {
            if (charts.isEmpty()) {
                return null;
            }
            double widest = WIDTH_MM[Math.min(charts.size(), WIDTH_MM.length) - 1];
            List<Figure> figures = charts.stream()
                    .map(chart -> new Figure(
                            chart.view(),
                            Drawing.fitted(
                                    chart.svg(), words.say("chartAlt", chart.view()), widest, paper.chartHeight())))
                    .toList();
            double width = figures.stream()
                    .mapToDouble(figure -> figure.drawing().widthMm() + GAP_MM)
                    .sum();
            return new Charts(
                    figures,
                    width > MOST_BESIDE_MM ? "clear: both" : String.format(Locale.ROOT, "margin-left: %.1fmm", width));
        }
    }

    record Figure(String view, Drawing drawing) {}

    /** One thing to do. */
    record Item(
            SheetContent.Item item, Drawing picture, List<SheetContent.Point> points, boolean hasPoints, String care) {

        boolean ticks() {
            return item.tickRow();
        }

        /** Advice that is only read has none. */
        boolean hasDose() {
            return !item.dose().isEmpty();
        }

        /** Class of the style sheet: drawings of two panels are wide. */
        String shape() {
            return picture.isWide() ? "wide" : "square";
        }
    }

    /** One box of the tick row. */
    record Day(String weekday, int day) {}

    record Stops(List<Group> groups) {}

    /** The signs of one urgency. */
    record Group(String heading, List<String> signs) {}

    static SheetModel of(SheetContent sheet, List<SheetChart> charts, String css, Guide guide, Words words) {
        Locale language = sheet.language();
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(sheet.date());
        return new SheetModel(
                sheet,
                css,
                (key, out) -> out.write(SheetText.escaped(words.say(key.execute()))),
                language.toLanguageTag(),
                "ltr",
                sheet.paper().css(),
                sheet.paper().margins(),
                sheet.typeSize().css(),
                sheet.typeSize() == TypeSize.LARGE,
                words.say("documentTitle", sheet.clientName(), date),
                date,
                foot(sheet, date),
                sheet.therapist() == null ? null : words.say("therapist", sheet.therapist()),
                Stream.of(sheet.clinic().address(), sheet.clinic().phone())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                Charts.of(charts, sheet.paper(), words),
                sheet.items().stream().map(item -> item(item, sheet, guide)).toList(),
                days(sheet.date(), language),
                stops(sheet.stopSigns(), words));
    }

    /** One line: whose sheet it is and whom to call, long names cut. */
    private static String foot(SheetContent sheet, String date) {
        return Stream.of(sheet.clinic().name(), sheet.clinic().phone(), sheet.clientName(), date)
                .filter(Objects::nonNull)
                .map(text -> text.length() <= FOOT_PART ? text : text.substring(0, FOOT_PART) + "…")
                .collect(joining(" · "));
    }

    private static Item item(SheetContent.Item item, SheetContent sheet, Guide guide) {
        Picture picture = guide.picture(item.picture());
        List<SheetContent.Point> points = sheet.points().stream()
                .filter(point -> item.points().contains(point.number()))
                .toList();
        return new Item(
                item,
                Drawing.fitted(picture.svg(), picture.alt(), PICTURE_WIDTH_MM, PICTURE_HEIGHT_MM),
                points,
                !points.isEmpty(),
                String.join(" ", item.cautions()));
    }

    private static List<Day> days(LocalDate first, Locale language) {
        DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEE", language);
        return IntStream.range(0, TICK_DAYS)
                .mapToObj(first::plusDays)
                .map(day -> new Day(weekday.format(day), day.getDayOfMonth()))
                .toList();
    }

    private static @Nullable Stops stops(List<StopSign> signs, Words words) {
        List<Group> groups = Arrays.stream(Urgency.values())
                .map(urgency -> new Group(
                        words.say("urgency." + urgency.name().toLowerCase(Locale.ROOT)),
                        signs.stream()
                                .filter(sign -> sign.urgency() == urgency)
                                .map(StopSign::text)
                                .toList()))
                .filter(group -> !group.signs.isEmpty())
                .toList();
        return groups.isEmpty() ? null : new Stops(groups);
    }
}

package org.tautband.homecare;

import com.samskivert.mustache.Mustache;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
        Mustache.Lambda typed,
        String language,
        String direction,
        String paper,
        String paperWidth,
        String margins,
        String fontSize,
        boolean large,
        String title,
        String date,
        List<String> foot,
        @Nullable ClinicLogo logo,
        List<String> contact,
        @Nullable ChartLayout chart,
        List<Item> items,
        List<Day> days,
        @Nullable Alerts alerts,
        @Nullable Stops stops) {

    private static final int TICK_DAYS = 14;
    private static final int FOOT_PART = 32;
    private static final double PICTURE_WIDTH_MM = 67;
    private static final double PICTURE_HEIGHT_MM = 35;

    /** The words of the sheet itself, by key. */
    interface Words {
        String say(String key, Object... values);
    }

    /** One thing to do. */
    record Item(
            SheetContent.Item item,
            Drawing picture,
            List<SheetContent.Point> points,
            boolean hasPoints,
            boolean fewPoints,
            String care) {

        private static final int FEW = 3;

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

    /** The short box of what to leave out and where to take care. */
    record Alerts(boolean hasLeaveOut, String leaveOut, List<SheetContent.Point> leaveAlone, List<String> mind) {

        static @Nullable Alerts of(SheetContent.Alerts alerts) {
            return alerts.isEmpty()
                    ? null
                    : new Alerts(
                            !alerts.leaveOut().isEmpty(),
                            String.join(" · ", alerts.leaveOut()),
                            alerts.leaveAlone(),
                            alerts.mind());
        }

        boolean hasPoints() {
            return !leaveAlone.isEmpty();
        }
    }

    record Stops(List<Group> groups) {}

    /** The signs of one urgency. */
    record Group(String heading, List<String> signs) {}

    static SheetModel of(SheetContent sheet, List<SheetChart> charts, String css, Guide guide, Words words) {
        Locale language = sheet.language();
        String date = SheetDates.day(sheet.date(), language, sheet.paper());
        return new SheetModel(
                sheet,
                css,
                (key, out) -> out.write(SheetText.escaped(words.say(key.execute()))),
                (text, out) -> out.write(SheetText.isolated(text.execute())),
                language.toLanguageTag(),
                "ltr",
                sheet.paper().css(),
                sheet.paper().width(),
                sheet.paper().margins(),
                sheet.typeSize().css(),
                sheet.typeSize() == TypeSize.LARGE,
                words.say("documentTitle", sheet.clientName(), date),
                date,
                foot(sheet, date),
                ClinicLogo.of(sheet.clinic()),
                Stream.of(sheet.clinic().address(), sheet.clinic().phone())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                ChartLayout.of(charts, sheet, words),
                sheet.items().stream().map(item -> item(item, sheet, guide)).toList(),
                days(sheet.date(), language),
                Alerts.of(sheet.alerts()),
                stops(sheet.stopSigns(), words));
    }

    /** One line: whose sheet it is and whom to call, long names cut. */
    private static List<String> foot(SheetContent sheet, String date) {
        return Stream.of(sheet.clinic().name(), sheet.clinic().phone(), sheet.clientName(), date)
                .filter(Objects::nonNull)
                .map(SheetModel::cut)
                .toList();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= FOOT_PART
                ? text
                : text.substring(0, text.offsetByCodePoints(0, FOOT_PART)) + "…";
    }

    private static Item item(SheetContent.Item item, SheetContent sheet, Guide guide) {
        Picture picture = guide.in(sheet.language()).picture(item.picture());
        List<SheetContent.Point> points = sheet.points().stream()
                .filter(point -> item.points().contains(point.number()))
                .toList();
        return new Item(
                item,
                Drawing.fitted(picture.svg(), picture.alt(), PICTURE_WIDTH_MM, PICTURE_HEIGHT_MM),
                points,
                !points.isEmpty(),
                points.size() <= Item.FEW,
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

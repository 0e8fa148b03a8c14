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
        String spacing,
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
    private static final double SQUARE_MM = 48;
    private static final double WIDE_MM = 70;

    /** The words of the sheet itself, by key. */
    interface Words {
        String say(String key, Object... values);
    }

    /** The style sheet, how close things stand, and what of our drawings is drawn on. */
    record Design(String css, Spacing spacing, DrawnArea drawn) {}

    /** One thing to do. */
    record Item(SheetContent.Item item, Drawing picture, boolean wide, String care) {

        private static final int FOR_MM = 14;
        private static final int NUMBER_MM = 6;

        boolean hasPoints() {
            return !item.points().isEmpty();
        }

        /** CSS of the numbers of its points; the PDF maker does not know how wide they are. */
        String numbersWidth() {
            return "width: " + (FOR_MM + NUMBER_MM * item.points().size()) + "mm";
        }

        boolean ticks() {
            return item.tickRow();
        }

        /** Advice that is only read has none. */
        boolean hasDose() {
            return !item.dose().isEmpty();
        }

        /** Class of the style sheet: drawings of two panels are wide. */
        String shape() {
            return wide ? "wide" : "square";
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

    /** The most urgent signs on the left, all others on the right. */
    record Stops(List<Side> sides) {}

    record Side(List<Group> groups) {}

    /** The signs of one urgency. */
    record Group(String heading, List<String> signs) {}

    /** Only a sheet that is not issued yet has none. */
    boolean hasItems() {
        return !items.isEmpty();
    }

    static SheetModel of(SheetContent sheet, List<SheetChart> charts, Guide guide, Words words, Design design) {
        Locale language = sheet.language();
        String date = SheetDates.day(sheet.date(), language, sheet.paper());
        return new SheetModel(
                sheet,
                design.css(),
                (key, out) -> out.write(SheetText.escaped(words.say(key.execute()))),
                (text, out) -> out.write(SheetText.isolated(text.execute())),
                language.toLanguageTag(),
                "ltr",
                sheet.paper().css(),
                sheet.paper().width(),
                sheet.paper().margins(),
                sheet.typeSize().css(),
                sheet.typeSize() == TypeSize.LARGE,
                design.spacing().css(),
                words.say("documentTitle", sheet.clientName(), date),
                date,
                foot(sheet, date),
                ClinicLogo.of(sheet.clinic(), design.spacing().logoHeight()),
                Stream.of(sheet.clinic().address(), sheet.clinic().phone())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                ChartLayout.of(charts, sheet, words, design.spacing()),
                sheet.items().stream()
                        .map(item -> item(item, sheet, guide, design))
                        .toList(),
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

    private static Item item(SheetContent.Item item, SheetContent sheet, Guide guide, Design design) {
        Picture picture = guide.in(sheet.language()).picture(item.picture());
        return new Item(item, drawing(picture, design), isWide(picture), String.join(" ", item.cautions()));
    }

    private static Drawing drawing(Picture picture, Design design) {
        double width = isWide(picture) ? WIDE_MM : SQUARE_MM;
        return Drawing.fitted(
                design.drawn().of(picture.svg()),
                picture.alt(),
                width,
                design.spacing().pictureHeight());
    }

    private static boolean isWide(Picture picture) {
        return Drawing.shape(picture.svg()) > 2;
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
        return groups.isEmpty()
                ? null
                : new Stops(Stream.of(groups.subList(0, 1), groups.subList(1, groups.size()))
                        .filter(side -> !side.isEmpty())
                        .map(Side::new)
                        .toList());
    }
}

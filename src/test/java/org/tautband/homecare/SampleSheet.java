package org.tautband.homecare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;

/** A sheet to look at and to test with, put together in words; what is not said is as on a usual one. */
final class SampleSheet {

    private static final List<String> MUSCLES = List.of(
            "upper_trapezius",
            "levator_scapulae",
            "quadratus_lumborum",
            "gluteus_medius",
            "infraspinatus",
            "piriformis");
    private static final List<List<String>> THINGS = List.of(
            List.of("stretch", "neck_side_bend"),
            List.of("stretch", "scm_gentle_rotation"),
            List.of("self_pressure", "self_pressure_fingers"),
            List.of("heat"),
            List.of("posture_breaks"),
            List.of("stretch", "doorway_pec"),
            List.of("stretch", "knee_to_chest"));

    private final Messages messages = new Messages();
    private String client = "Anna Berg";
    private Locale language = Locale.ENGLISH;
    private Paper paper = Paper.A4;
    private TypeSize size = TypeSize.STANDARD;
    private int points = 2;
    private int items = 4;
    private boolean alerts;
    private @Nullable String note;
    private SheetContent.@Nullable Logo logo;

    SampleSheet client(String name) {
        client = name;
        return this;
    }

    SampleSheet language(Locale spoken) {
        language = spoken;
        return this;
    }

    SampleSheet on(Paper chosen, TypeSize typed) {
        paper = chosen;
        size = typed;
        return this;
    }

    SampleSheet points(int number) {
        points = number;
        return this;
    }

    SampleSheet items(int number) {
        items = number;
        return this;
    }

    /** With the box of what to leave out and mind. */
    SampleSheet alerts() {
        alerts = true;
        return this;
    }

    SampleSheet note(String words) {
        note = words;
        return this;
    }

    SampleSheet logo() {
        logo = SampleSheets.logo();
        return this;
    }

    SheetContent content() {
        Guide guide = SampleSheets.GUIDE.in(language);
        List<SheetContent.Point> numbered = new ArrayList<>();
        for (int number = 1; number <= points; number++) {
            numbered.add(new SheetContent.Point(number, muscle(number), ""));
        }
        List<SheetContent.Item> things = new ArrayList<>();
        for (int at = 0; at < items; at++) {
            List<String> thing = THINGS.get(at);
            List<Integer> for_ = points == 0 ? List.of() : at % 2 == 0 ? List.of(1) : List.of(1, Math.min(2, points));
            things.add(SampleSheets.item(guide, thing.getFirst(), thing.size() > 1 ? thing.get(1) : null, for_));
        }
        SheetContent.Alerts box = new SheetContent.Alerts(
                List.of(guide.item("cold").title(), guide.item("foam_roller").title()),
                numbered.subList(0, Math.min(1, points)),
                List.of(String.valueOf(guide.condition("open_wound").keepAway())));
        return new SheetContent(
                new SheetContent.Clinic("Harbour Massage", "12 Quay Street, Northport", "01632 960 123", logo),
                client,
                SampleSheets.DAY,
                "Mara Lindqvist",
                note,
                numbered,
                things,
                alerts ? box : SheetContent.Alerts.NONE,
                guide.redFlags().stream()
                        .map(flag -> new SheetContent.StopSign(flag.action(), flag.stopSign()))
                        .toList(),
                SheetDates.weekday(SampleSheets.DAY.plusWeeks(2), language, paper) + ", 10:30",
                language,
                paper,
                size);
    }

    private String muscle(int number) {
        String id = MUSCLES.get((number - 1) % MUSCLES.size());
        String name = language.equals(Locale.ENGLISH)
                ? id.replace('_', ' ')
                : messages.getTranslation("anatomy.muscle." + id, language);
        return messages.getTranslation("homecare.side." + (number % 2 == 0 ? "RIGHT" : "LEFT"), language, name);
    }
}

package org.tautband.homecare;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;
import org.tautband.guide.ItemText;
import org.tautband.guide.TestGuide;

/** Sheets to look at and to test with. */
final class SampleSheets {

    static final Guide GUIDE = TestGuide.load();

    /** Stands for the body chart, which the anatomy draws. */
    static final List<SheetChart> CHART = List.of(new SheetChart("Back", """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 900">
            <path d="M100 20h200v860h-200z" fill="var(--bm-skin, #f7ece3)" stroke="var(--bm-line, #a98e7c)"/>
            </svg>
            """));

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SampleSheets() {}

    static PrintFonts fonts() {
        return new PrintFonts(List.of());
    }

    static SheetPage page() {
        return page(fonts());
    }

    static SheetPage page(PrintFonts fonts) {
        return new SheetPage(GUIDE, new Messages(), fonts, new SheetPdf(fonts));
    }

    static SheetContent typical() {
        return sheet(
                "Anna Berg",
                List.of(
                        new SheetContent.Point(1, "left upper trapezius", "Half way from the neck to the shoulder tip"),
                        new SheetContent.Point(2, "right levator scapulae", "Angle of the neck")),
                List.of(
                        item("stretch", "neck_side_bend", List.of(1)),
                        item("stretch", "scm_gentle_rotation", List.of(2)),
                        item("self_pressure", "self_pressure_fingers", List.of(1, 2)),
                        item("heat", null, List.of(1, 2))));
    }

    static SheetContent sheet(String client, List<SheetContent.Point> points, List<SheetContent.Item> items) {
        return new SheetContent(
                new SheetContent.Clinic("Harbour Massage", "12 Quay Street, Northport", "01632 960 123", null),
                client,
                DAY,
                "Mara Lindqvist",
                "You did well today, Anna. Start with the neck stretch and see how it feels.",
                points,
                items,
                SheetContent.Alerts.NONE,
                GUIDE.redFlags().stream()
                        .map(flag -> new SheetContent.StopSign(flag.action(), flag.stopSign()))
                        .toList(),
                "Monday, 7 December 2026, 10:30",
                Locale.ENGLISH,
                Paper.A4,
                TypeSize.STANDARD);
    }

    /** A small green picture, twice as wide as high. */
    static SheetContent.Logo logo() {
        BufferedImage picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 10; x < 110; x++) {
            picture.setRGB(x, 30, 0x23606b);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetContent.Logo(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()), 2);
    }

    static SheetContent withLogo(SheetContent s, SheetContent.Logo logo) {
        SheetContent.Clinic clinic = s.clinic();
        return new SheetContent(
                new SheetContent.Clinic(clinic.name(), clinic.address(), clinic.phone(), logo),
                s.clientName(),
                s.date(),
                s.therapist(),
                s.note(),
                s.points(),
                s.items(),
                s.alerts(),
                s.stopSigns(),
                s.nextVisit(),
                s.language(),
                s.paper(),
                s.typeSize());
    }

    static SheetContent on(SheetContent s, Paper paper, TypeSize size) {
        return new SheetContent(
                s.clinic(),
                s.clientName(),
                s.date(),
                s.therapist(),
                s.note(),
                s.points(),
                s.items(),
                s.alerts(),
                s.stopSigns(),
                s.nextVisit(),
                s.language(),
                paper,
                size);
    }

    /** The same sheet in another language, with a box of what to mind; names and the note stay as they were typed. */
    static SheetContent in(SheetContent s, Locale language, String client) {
        Guide spoken = GUIDE.in(language);
        return new SheetContent(
                s.clinic(),
                client,
                s.date(),
                s.therapist(),
                null,
                s.points(),
                s.items().stream()
                        .map(item -> item(spoken, item.item(), item.variant(), item.points()))
                        .toList(),
                new SheetContent.Alerts(
                        List.of(
                                spoken.item("cold").title(),
                                spoken.item("foam_roller").title()),
                        s.points().subList(0, 1),
                        List.of(String.valueOf(spoken.condition("open_wound").keepAway()))),
                spoken.redFlags().stream()
                        .map(flag -> new SheetContent.StopSign(flag.action(), flag.stopSign()))
                        .toList(),
                SheetDates.weekday(s.date().plusWeeks(2), language, s.paper()) + ", 10:30",
                language,
                s.paper(),
                s.typeSize());
    }

    static SheetContent.Item item(String key, @Nullable String variant, List<Integer> points, String... warnings) {
        return item(GUIDE, key, variant, points, warnings);
    }

    static SheetContent.Item item(
            Guide guide, String key, @Nullable String variant, List<Integer> points, String... warnings) {
        ItemText text = guide.text(key, variant);
        List<String> cautions = new ArrayList<>(text.cautions());
        cautions.addAll(List.of(warnings));
        return new SheetContent.Item(
                key,
                variant,
                text.title(),
                text.picture().key(),
                points,
                text.steps(),
                text.dose(),
                text.frequency(),
                text.stopRule(),
                cautions,
                text.tickRow());
    }
}

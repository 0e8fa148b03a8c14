package org.tautband.homecare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tautband.anatomy.BodyChartSvg;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ChartMark;
import org.tautband.anatomy.MarkKind;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;

/** Writes sheets of every kind to {@code target/sheets}, to be looked at page by page. */
final class SheetGallery {

    private static final String LONG_NAME =
            "Maria-Theresia Wolfeschlegelsteinhausenbergerdorff ".repeat(4).substring(0, 200);

    private SheetGallery() {}

    public static void main(String[] args) throws IOException {
        SheetPage page = SampleSheets.page();
        SheetPdf pdf = new SheetPdf(SampleSheets.fonts());
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        for (Map.Entry<String, SheetContent> sheet : sheets().entrySet()) {
            List<SheetChart> charts = sheet.getKey().startsWith("many") ? charts(3) : charts(1);
            String html = page.html(sheet.getValue(), charts);
            Files.writeString(folder.resolve(sheet.getKey() + ".html"), html);
            Files.write(folder.resolve(sheet.getKey() + ".pdf"), pdf.of(html));
        }
    }

    /** Body charts with a few points on each of the first views. */
    static List<SheetChart> charts(int views) {
        Messages messages = new Messages();
        BodyChartSvg drawn =
                new BodyChartSvg(BodyChartSvg.Figure.SKIN, key -> messages.getTranslation(key, Locale.ENGLISH));
        List<SheetChart> charts = new ArrayList<>();
        for (BodyView view : List.of(BodyView.POSTERIOR, BodyView.ANTERIOR, BodyView.LATERAL_LEFT)
                .subList(0, views)) {
            List<ChartMark> marks = List.of(
                    new ChartMark(new BodyPoint(view, 165, 160), MarkKind.ACTIVE, "" + (charts.size() * 4 + 1)),
                    new ChartMark(new BodyPoint(view, 225, 140), MarkKind.LATENT, "" + (charts.size() * 4 + 2)),
                    new ChartMark(new BodyPoint(view, 190, 420), MarkKind.LATENT, "" + (charts.size() * 4 + 3)),
                    new ChartMark(new BodyPoint(view, 215, 600), MarkKind.ACTIVE, "" + (charts.size() * 4 + 4)));
            List<ChartMark> shown = views == 1 ? marks.subList(0, 2) : marks;
            charts.add(new SheetChart(
                    messages.getTranslation(view.messageKey(), Locale.ENGLISH), drawn.aroundMarks(view, shown)));
        }
        return charts;
    }

    private static Map<String, SheetContent> sheets() {
        SheetContent typical = SampleSheets.typical();
        SheetContent brief = SampleSheets.sheet(
                "Anna Berg", typical.points(), typical.items().subList(0, 1));
        SheetContent everything = SampleSheets.sheet("Ζωή Παπαδοπούλου · Анна Щербак", typical.points(), everything());
        Map<String, SheetContent> sheets = new LinkedHashMap<>();
        for (Paper paper : Paper.values()) {
            for (TypeSize size : TypeSize.values()) {
                String kind = "-" + paper.css().toLowerCase(Locale.ROOT) + "-"
                        + size.name().toLowerCase(Locale.ROOT);
                sheets.put("typical" + kind, SampleSheets.on(typical, paper, size));
                sheets.put("brief" + kind, SampleSheets.on(brief, paper, size));
                sheets.put("everything" + kind, SampleSheets.on(everything, paper, size));
                sheets.put("many" + kind, SampleSheets.on(many("Anna Berg"), paper, size));
            }
        }
        SheetContent seven =
                SampleSheets.sheet("Anna Berg", typical.points(), everything().subList(0, 7));
        for (Locale language : Guide.LANGUAGES) {
            String name = language.getLanguage().equals("fr") ? "محمد عبد الرحمن الهاشمي" : "שרה בן־גוריון";
            sheets.put("in-" + language, SampleSheets.in(typical, language, name));
            sheets.put(
                    "in-" + language + "-seven-large",
                    SampleSheets.on(SampleSheets.in(seven, language, "Anna Berg"), Paper.LETTER, TypeSize.LARGE));
        }
        sheets.put("name-long", named(LONG_NAME));
        sheets.put("name-arabic", named("محمد عبد الرحمن الهاشمي"));
        sheets.put("name-persian", named("پریسا گودرزی"));
        sheets.put("name-hebrew", named("שרה בן־גוריון (כהן)"));
        sheets.put("name-mixed", named("Layla ليلى Smith-حداد 3rd"));
        return sheets;
    }

    private static SheetContent named(String name) {
        SheetContent typical = SampleSheets.typical();
        return SampleSheets.sheet(name, typical.points(), typical.items());
    }

    private static SheetContent many(String name) {
        List<SheetContent.Point> points = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            points.add(new SheetContent.Point(
                    number, number % 2 == 0 ? "right quadratus lumborum" : "left gluteus medius", ""));
        }
        return SampleSheets.sheet(
                name,
                points,
                List.of(
                        SampleSheets.item("stretch", "neck_side_bend", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
                        SampleSheets.item("heat", null, List.of(1, 2))));
    }

    private static List<SheetContent.Item> everything() {
        List<SheetContent.Item> items = new ArrayList<>();
        SampleSheets.GUIDE.items().forEach(item -> {
            if (SampleSheets.GUIDE.variants(item.key()).isEmpty()) {
                items.add(SampleSheets.item(item.key(), null, List.of(1)));
            }
            SampleSheets.GUIDE
                    .variants(item.key())
                    .forEach(v -> items.add(SampleSheets.item(item.key(), v.key(), List.of(1, 2))));
        });
        return items;
    }
}

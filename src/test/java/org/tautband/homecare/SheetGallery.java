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
    private static final String LONG_NOTE = """
            You did well today, Anna. Start with the neck stretch and see how it feels for a few days before you add \
            the next one.
            The warm pack is nice in the evening. Ask your partner to help you lay it on.
            If the headache comes back in the morning, write down when, and bring the list with you.""";

    private SheetGallery() {}

    public static void main(String[] args) throws IOException {
        SheetPage page = SampleSheets.page();
        SheetPdf pdf = new SheetPdf(SampleSheets.fonts());
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        for (Map.Entry<String, SheetContent> sheet : sheets().entrySet()) {
            SheetContent content = sheet.getValue();
            int points = content.points().size();
            String html = page.html(content, charts(points > 6 ? 3 : points > 2 ? 2 : 1, content.language()));
            byte[] made = pdf.of(html);
            Files.writeString(folder.resolve(sheet.getKey() + ".html"), html);
            Files.write(folder.resolve(sheet.getKey() + ".pdf"), made);
            System.out.println(sheet.getKey() + " " + PdfPages.texts(made).size());
        }
    }

    /** Body charts with a few points on each of the first views. */
    static List<SheetChart> charts(int views) {
        return charts(views, Locale.ENGLISH);
    }

    private static List<SheetChart> charts(int views, Locale language) {
        Messages messages = new Messages();
        BodyChartSvg drawn = new BodyChartSvg(BodyChartSvg.Figure.SKIN, key -> messages.getTranslation(key, language));
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
                    messages.getTranslation(view.messageKey(), language), drawn.aroundMarks(view, shown)));
        }
        return charts;
    }

    private static Map<String, SheetContent> sheets() {
        Map<String, SheetContent> sheets = new LinkedHashMap<>();
        for (Paper paper : Paper.values()) {
            for (TypeSize size : TypeSize.values()) {
                String kind =
                        paper.css().toLowerCase(Locale.ROOT) + "-" + size.name().toLowerCase(Locale.ROOT) + "-";
                for (int items : List.of(1, 2, 4, 6)) {
                    sheets.put(kind + items, usual(paper, size).items(items).content());
                    sheets.put(
                            kind + items + "-alerts",
                            usual(paper, size).items(items).alerts().logo().content());
                }
                sheets.put(kind + "points", usual(paper, size).points(12).content());
                sheets.put(
                        kind + "points8", usual(paper, size).points(8).alerts().content());
                sheets.put(
                        kind + "note",
                        usual(paper, size).note(LONG_NOTE).alerts().content());
                sheets.put(kind + "bare", usual(paper, size).points(0).content());
                for (Locale language : Guide.LANGUAGES) {
                    sheets.put(
                            kind + language,
                            usual(paper, size).language(language).content());
                    sheets.put(
                            kind + language + "-alerts",
                            usual(paper, size).language(language).alerts().content());
                }
            }
        }
        Map.of(
                        "long", LONG_NAME,
                        "arabic", "محمد عبد الرحمن الهاشمي",
                        "persian", "پریسا گودرزی",
                        "hebrew", "שרה בן־גוריון (כהן)",
                        "mixed", "Layla ليلى Smith-حداد 3rd",
                        "greek", "Ζωή Παπαδοπούλου · Анна Щербак · Łukasz Nguyễn")
                .forEach((kind, name) -> sheets.put(
                        "name-" + kind, new SampleSheet().client(name).content()));
        return sheets;
    }

    private static SampleSheet usual(Paper paper, TypeSize size) {
        return new SampleSheet()
                .on(paper, size)
                .note("You did well today, Anna. Start with the neck stretch and see how it feels.");
    }
}

package org.tautband.homecare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

/** Prints how long sheets take once warm, and writes them to {@code target/sheets} to be looked at. */
final class SheetBenchmark {

    private static final int WARM_UP = 60;
    private static final int RUNS = 100;

    private SheetBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<SheetChart> chart = charts();
        SheetPage page = SampleSheets.page();
        SheetPdf pdf = new SheetPdf(SampleSheets.fonts());
        Path folder = Files.createDirectories(Path.of("target", "sheets"));
        for (Map.Entry<String, SheetContent> sheet : sheets().entrySet()) {
            String html = page.html(sheet.getValue(), chart);
            Files.writeString(folder.resolve(sheet.getKey() + ".html"), html);
            Files.write(folder.resolve(sheet.getKey() + ".pdf"), pdf.of(html));
        }
        if (args.length == 0) {
            time(page, pdf, chart);
        }
    }

    private static List<SheetChart> charts() {
        Messages messages = new Messages();
        BodyChartSvg drawn =
                new BodyChartSvg(BodyChartSvg.Figure.SKIN, key -> messages.getTranslation(key, Locale.ENGLISH));
        List<ChartMark> marks = List.of(
                new ChartMark(new BodyPoint(BodyView.POSTERIOR, 165, 160), MarkKind.ACTIVE, "1"),
                new ChartMark(new BodyPoint(BodyView.POSTERIOR, 225, 140), MarkKind.LATENT, "2"));
        return List.of(new SheetChart("Back", drawn.aroundMarks(BodyView.POSTERIOR, marks)));
    }

    private static Map<String, SheetContent> sheets() {
        SheetContent typical = SampleSheets.typical();
        Map<String, SheetContent> sheets = new LinkedHashMap<>();
        sheets.put("typical-a4", typical);
        sheets.put("typical-letter", SampleSheets.on(typical, Paper.LETTER, TypeSize.STANDARD));
        sheets.put("typical-large", SampleSheets.on(typical, Paper.A4, TypeSize.LARGE));
        sheets.put("everything", SampleSheets.sheet("Ζωή Παπαδοπούλου · Анна Щербак", typical.points(), everything()));
        return sheets;
    }

    private static List<SheetContent.Item> everything() {
        return SampleSheets.GUIDE.items().stream()
                .flatMap(item -> SampleSheets.GUIDE.variants(item.key()).isEmpty()
                        ? List.of(SampleSheets.item(item.key(), null, List.of())).stream()
                        : SampleSheets.GUIDE.variants(item.key()).stream()
                                .map(v -> SampleSheets.item(item.key(), v.key(), List.of(1))))
                .toList();
    }

    private static void time(SheetPage page, SheetPdf pdf, List<SheetChart> chart) {
        SheetContent sheet = SampleSheets.typical();
        double[] millis = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            byte[] made = pdf.of(page.html(sheet, chart));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            if (i == RUNS - 1) {
                Arrays.sort(millis);
                System.out.printf(
                        "sheet of 4 items, %d kB: median %.1f ms, 95%% %.1f ms%n",
                        made.length / 1024, millis[RUNS / 2], millis[RUNS * 95 / 100]);
            }
        }
    }
}

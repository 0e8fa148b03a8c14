package org.tautband.homecare;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareRules;
import org.tautband.guide.TestGuide;

/**
 * Prints how long suggestions, pages and PDFs take once warm, beside Chromium making a PDF of the very same page. Run by
 * name: {@code ./mvnw test -Dtest=SheetBenchmark}.
 */
class SheetBenchmark {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int WARM_UP = 80;
    private static final int RUNS = 100;

    private final SheetPage page = SampleSheets.page();
    private final SheetPdf pdf = new SheetPdf(SampleSheets.fonts());

    @Test
    void a_sheet_from_findings_to_paper() {
        HomeCareRules rules = TestGuide.rules();
        HomeCareQuery query = query();
        List<SheetChart> charts = SheetGallery.charts(1);
        SheetContent typical = SampleSheets.typical();
        String html = page.html(typical, charts);
        System.out.printf(Locale.ROOT, "%n| what | median | 95 %% |%n|---|---|---|%n");
        time("suggestions for six points and three conditions", () -> rules.evaluate(query));
        time("the page of a sheet of four items", () -> page.html(typical, charts));
        time("its PDF of two pages, tagged, with fonts", () -> pdf.of(html));
        String arabic = page.html(SampleSheets.sheet("محمد عبد الرحمن", typical.points(), typical.items()), charts);
        time("the same with an Arabic name", () -> pdf.of(arabic));
        String longest = page.html(longest(), charts);
        time("20 items, every text as long as it may be", () -> pdf.of(longest));
        peer(html);
    }

    /** Chromium, headless and warm, as a service would keep it. */
    private static void peer(String html) {
        if (!Files.isExecutable(CHROMIUM)) {
            System.out.println("| no Chromium here to compare with | | |");
            return;
        }
        Map<String, String> env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            Page tab = browser.newPage();
            time("peer: the same page as PDF by Chromium", () -> {
                tab.setContent(html);
                tab.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(true));
            });
        }
    }

    private static void time(String what, Runnable work) {
        double[] millis = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "| %s | %.1f ms | %.1f ms |%n", what, millis[RUNS / 2], millis[RUNS * 95 / 100]);
    }

    private static HomeCareQuery query() {
        List<HomeCareQuery.Point> points = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            points.add(new HomeCareQuery.Point(
                    number,
                    "upper_trapezius",
                    "Upper trapezius",
                    number % 2 == 0 ? HomeCareQuery.Side.LEFT : HomeCareQuery.Side.RIGHT,
                    BodyArea.NECK,
                    HomeCareQuery.State.ACTIVE,
                    7,
                    4,
                    "neck_side_bend",
                    "",
                    false,
                    null));
        }
        Set<NotedCondition> conditions = Set.of(
                NotedCondition.of("diabetes"),
                NotedCondition.of("anticoagulant_bleeding"),
                NotedCondition.of("impaired_sensation"));
        return new HomeCareQuery(points, conditions, Set.of(), 44);
    }

    private static SheetContent longest() {
        SheetContent.Item first = SampleSheets.typical().items().getFirst();
        List<SheetContent.Item> items = new ArrayList<>();
        for (int i = 0; i < SheetDraft.ITEMS_MAX; i++) {
            items.add(new SheetContent.Item(
                    first.item(),
                    first.variant(),
                    first.title(),
                    first.picture(),
                    first.points(),
                    List.of("W".repeat(ItemWords.STEPS_MAX)),
                    "ab ".repeat(ItemWords.DOSE_MAX / 3),
                    "(".repeat(ItemWords.FREQUENCY_MAX),
                    first.stopRule(),
                    first.cautions(),
                    true));
        }
        return SampleSheets.sheet("שׁ".repeat(100), SampleSheets.typical().points(), items);
    }
}

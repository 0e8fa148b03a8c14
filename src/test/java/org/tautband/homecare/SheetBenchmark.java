package org.tautband.homecare;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareRules;
import org.tautband.guide.TestGuide;

/**
 * Prints how long suggestions and sheets take once warm, beside what the PDF maker takes for the same page without tags
 * and fonts of its own, and for a page with one word. The time of the processor alone is told beside, for a machine that
 * others work on too.
 */
final class SheetBenchmark {

    private static final int WARM_UP = 200;
    private static final int RUNS = 100;
    private static final int HOSTILE_RUNS = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SheetBenchmark() {}

    public static void main(String[] args) {
        // a warning for each page would be part of the time
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
        XRLog.setLoggingEnabled(false);
        System.out.println("| what | median | of which the processor | 95 % |");
        suggestions();
        SheetPage page = SampleSheets.page();
        SheetPdf pdf = new SheetPdf(SampleSheets.fonts());
        List<SheetChart> chart = SheetGallery.charts(1);
        SheetContent typical = SampleSheets.typical();
        SheetContent hostile = hostile();
        String html = page.html(typical, chart);
        String hostileHtml = page.html(hostile, chart);
        System.out.printf(
                "two pages: %s; hostile text: %d pages%n",
                PdfPages.texts(pdf.of(html)).size() == 2,
                PdfPages.texts(pdf.of(hostileHtml)).size());
        time(
                "the page of a sheet of 4 items, laid out on paper",
                () -> page.html(typical, chart).length());
        time("its PDF of two pages, page and all", () -> pdf.of(page.html(typical, chart)).length);
        time("the PDF maker alone on the same page", () -> bare(html));
        time("the PDF maker alone on one word", () -> bare("<html><body><p>word</p></body></html>"));
        time(
                "every text as long as it may be, and hostile",
                HOSTILE_RUNS,
                () -> pdf.of(page.html(hostile, chart)).length);
    }

    private static void suggestions() {
        HomeCareRules rules = TestGuide.rules();
        Collection<HomeCareQuery> clients = TestGuide.typicalClients();
        time(
                "suggestions for twelve typical clients",
                () -> clients.stream()
                        .mapToInt(client -> rules.evaluate(client).suggestions().size())
                        .sum());
    }

    /** The longest texts that a therapist can store, without a blank to break at, from both directions, full of marks. */
    private static SheetContent hostile() {
        String text = "<b>&א" + "ﷺ\u0301W".repeat(700);
        SheetContent everywhere = SheetPageTests.everywhere(text.substring(0, 1000));
        return SampleSheets.on(everywhere, Paper.A4, TypeSize.LARGE);
    }

    private static int bare(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useSVGDrawer(drawings)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /** A run gives a number, so that nothing can be left out as unused. */
    private interface Run {
        int once();
    }

    private static void time(String what, Run run) {
        for (int i = 0; i < WARM_UP; i++) {
            run.once();
        }
        time(what, RUNS, run);
    }

    private static void time(String what, int runs, Run run) {
        double[] millis = new double[runs];
        double[] processor = new double[runs];
        int result = 0;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long begun = THREADS.getCurrentThreadCpuTime();
            result = run.once();
            millis[i] = (System.nanoTime() - start) / 1e6;
            processor[i] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        System.out.printf(
                "| %s (%,d) | %.2f ms | %.2f ms | %.2f ms |%n",
                what, result, millis[runs / 2], processor[runs / 2], millis[runs * 95 / 100]);
    }
}

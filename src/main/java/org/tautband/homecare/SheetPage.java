package org.tautband.homecare;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;

/** The sheet as one XHTML page, from which come the preview, the print and the PDF. */
@Component
class SheetPage {

    private final Guide guide;
    private static final int ITEMS_ON_A_PAGE = 3;

    /** Texts as long as these are laid out once only. */
    private static final int HOPELESS_PAGES = 12;

    private final Messages messages;
    private final SheetPdf pdf;
    private final DrawnArea drawn = new DrawnArea();
    private final Lettering lettering;
    private final Template template;
    private final String css;

    SheetPage(Guide guide, Messages messages, PrintFonts fonts, SheetPdf pdf) {
        this.guide = guide;
        this.pdf = pdf;
        this.messages = messages;
        this.lettering = fonts.lettering();
        this.css = resource("sheet.css").replace("FALLBACK", fonts.fallback());
        this.template = Mustache.compiler()
                .withEscaper(SheetText::escaped)
                .emptyStringIsFalse(true)
                .withLoader(part -> new StringReader(resource(part + ".html")))
                .compile(resource("sheet.html"));
    }

    /**
     * The page, as close as it has to stand for the fewest leaves of paper; every text in it stands as it was typed, never
     * as markup.
     *
     * @param charts the views of the body chart that show the points of the sheet
     */
    LaidOut laidOut(SheetContent sheet, List<SheetChart> charts) {
        SheetModel.Words words =
                (key, values) -> messages.getTranslation("homecare.sheet." + key, sheet.language(), values);
        List<SheetChart> lettered = charts.stream()
                .map(chart -> new SheetChart(chart.view(), lettering.outlined(chart.svg())))
                .toList();
        LaidOut best = null;
        for (Spacing spacing : Spacing.values()) {
            SheetModel.Design design = new SheetModel.Design(css, spacing, drawn);
            String html = template.execute(SheetModel.of(sheet, lettered, guide, words, design));
            LaidOut tried = LaidOut.of(html, pdf.layout(html));
            if (best == null || tried.pages() < best.pages()) {
                best = tried;
            }
            if (best.pages() <= enough(sheet) || best.pages() > HOPELESS_PAGES) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    String html(SheetContent sheet, List<SheetChart> charts) {
        return laidOut(sheet, charts).html();
    }

    /** A sheet with no more pages than these is not squeezed. */
    private static int enough(SheetContent sheet) {
        return 1 + (sheet.items().size() + 1) / ITEMS_ON_A_PAGE;
    }

    /** A page with the number of its pages on paper; what begins one of them is marked, so that a screen can show it. */
    record LaidOut(String html, int pages) {

        private static LaidOut of(String html, SheetPdf.Layout layout) {
            String marked = html;
            int before = 0;
            for (Map.Entry<String, Integer> start : layout.starts().entrySet()) {
                if (start.getValue() > before) {
                    String part = "id=\"" + start.getKey() + "\" class=\"";
                    marked = marked.replace(part, part + "starts-page ");
                }
                before = Math.max(before, start.getValue());
            }
            return new LaidOut(marked, layout.pages());
        }
    }

    private static String resource(String file) {
        try (InputStream in = SheetPage.class.getResourceAsStream("/homecare/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tautband.homecare;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * Makes the PDF of a sheet: tagged, with its fonts embedded. Nothing outside the page is ever fetched, whatever the page
 * says.
 */
@Component
class SheetPdf {

    static {
        // its log would quote what a client reads
        XRLog.setLoggingEnabled(false);
    }

    private static final Pattern EVERY_ID = Pattern.compile(".+");

    private final PrintFonts fonts;

    SheetPdf(PrintFonts fonts) {
        this.fonts = fonts;
    }

    byte[] of(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            builder(document, html).useSVGDrawer(drawings).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** How many pages it will have, and on which of them, from 0, each part with an id begins, in the order of the page. */
    Layout layout(String html) {
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer =
                        builder(document, html).useSVGDrawer(drawings).buildPdfRenderer()) {
            renderer.layout();
            renderer.getOutputDevice().setRoot(renderer.getRootBox());
            Map<String, Integer> starts = new LinkedHashMap<>();
            renderer.findPagePositionsByID(EVERY_ID).stream()
                    .sorted(Comparator.comparingInt(part -> part.getElement().getAbsY()))
                    .forEach(part -> starts.put(part.getId(), part.getPageNo()));
            return new Layout(renderer.getRootBox().getLayer().getPages().size(), starts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where things come to stand. */
    record Layout(int pages, Map<String, Integer> starts) {}

    private PdfRendererBuilder builder(PDDocument document, String html) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer("Tautband")
                .useUriResolver((base, uri) -> standsInThePage(uri) ? uri : null)
                .useExternalResourceAccessControl(SheetPdf::allowed, RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(SheetPdf::allowed, RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(html, null);
        if (Bidi.requiresBidi(html.toCharArray(), 0, html.length())) {
            builder.useUnicodeBidiSplitter(RightToLeft.Runs::new).useUnicodeBidiReorderer(new RightToLeft());
        }
        for (PrintFonts.Font font : fonts.forText(html)) {
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font.parsed(), true)),
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        return builder;
    }

    private static boolean allowed(String uri, ExternalResourceType kind) {
        return kind == ExternalResourceType.IMAGE_RASTER && standsInThePage(uri);
    }

    /** The clinic's logo is part of the page itself. */
    private static boolean standsInThePage(String uri) {
        return uri.startsWith("data:image/png;base64,");
    }
}

package org.tautband.homecare;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;

/** The sheet as one XHTML page, from which come the preview, the print and the PDF. */
@Component
class SheetPage {

    private final Guide guide;
    private final Messages messages;
    private final Lettering lettering;
    private final Template template;
    private final String css;

    SheetPage(Guide guide, Messages messages, PrintFonts fonts) {
        this.guide = guide;
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
     * The page; every text in it stands as it was typed, never as markup.
     *
     * @param charts the views of the body chart that show the points of the sheet
     */
    String html(SheetContent sheet, List<SheetChart> charts) {
        SheetModel.Words words =
                (key, values) -> messages.getTranslation("homecare.sheet." + key, sheet.language(), values);
        List<SheetChart> lettered = charts.stream()
                .map(chart -> new SheetChart(chart.view(), lettering.outlined(chart.svg())))
                .toList();
        return template.execute(SheetModel.of(sheet, lettered, css, guide, words));
    }

    private static String resource(String file) {
        try (InputStream in = SheetPage.class.getResourceAsStream("/homecare/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

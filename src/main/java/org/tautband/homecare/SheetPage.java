package org.tautband.homecare;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.guide.Guide;

/** The sheet as one XHTML page, from which come the preview, the print and the PDF. */
@Component
class SheetPage {

    private final Guide guide;
    private final Messages messages;
    private final Template template;
    private final String css;

    SheetPage(Guide guide, Messages messages) {
        this.guide = guide;
        this.messages = messages;
        this.css = resource("sheet.css");
        this.template = Mustache.compiler()
                .withEscaper(SheetText::escaped)
                .emptyStringIsFalse(true)
                .compile(resource("sheet.html"));
    }

    /**
     * The page; every text in it stands as it was typed, never as markup.
     *
     * @param bodyChartSvg our own drawing with the points of the sheet; absent when there is none to show
     */
    String html(SheetContent sheet, @Nullable String bodyChartSvg) {
        SheetModel.Words words =
                (key, values) -> messages.getTranslation("homecare.sheet." + key, sheet.language(), values);
        return template.execute(SheetModel.of(sheet, bodyChartSvg, css, guide, words));
    }

    private static String resource(String file) {
        try (InputStream in = SheetPage.class.getResourceAsStream("/homecare/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

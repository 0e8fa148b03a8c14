package org.tautband.history;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.Messages;
import org.tautband.history.chart.Markup;
import org.tautband.history.chart.Words;
import org.tautband.homecare.PageDrawings;

/** A record summary as one XHTML page, from which comes the PDF. */
@Component
class RecordPage {

    private final Messages messages;
    private final MuscleCatalogue catalogue;
    private final PageDrawings drawings;
    private final Template template;
    private final String css;

    RecordPage(Messages messages, MuscleCatalogue catalogue, PageDrawings drawings) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.drawings = drawings;
        this.css = resource("record.css");
        this.template = Mustache.compiler()
                .withEscaper(Markup::escaped)
                .emptyStringIsFalse(true)
                .compile(resource("record.html"));
    }

    /** The page; every text in it stands as it was typed, never as markup. */
    String html(RecordContent content, Locale language) {
        Words words = new Words((key, values) -> messages.getTranslation(key, language, values), language);
        return template.execute(new RecordModel(content, css, words, catalogue, drawings).page());
    }

    private static String resource(String file) {
        try (InputStream in = RecordPage.class.getResourceAsStream("/history/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

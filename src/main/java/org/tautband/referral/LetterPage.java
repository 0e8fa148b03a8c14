package org.tautband.referral;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientDetails;
import org.tautband.clinic.ClinicDetails;
import org.tautband.clinic.PaperSize;
import org.tautband.common.Messages;

/** A letter as one XHTML page, from which come the preview and the PDF. */
@Component
class LetterPage {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Messages messages;
    private final Template template;
    private final String css;

    LetterPage(Messages messages) {
        this.messages = messages;
        this.css = resource("letter.css");
        this.template =
                Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(resource("letter.html"));
    }

    /** What the template asks for, by the names that it uses. */
    record Model(
            String css,
            Mustache.Lambda t,
            String language,
            String paper,
            String title,
            String date,
            String clinic,
            List<String> contact,
            boolean addressed,
            List<String> doctor,
            String client,
            @Nullable String born,
            List<Part> parts,
            String therapist,
            String foot) {}

    /** One heading and the paragraphs under it. */
    record Part(String heading, List<String> lines) {}

    /** The page; every text in it stands as it was typed, never as markup. */
    String html(LetterDraft letter, ClientDetails client, ClinicDetails clinic, String therapist, LocalDate today) {
        String date = day(today);
        Model model = new Model(
                css,
                (key, out) -> out.write(said(key.execute())),
                LANGUAGE.toLanguageTag(),
                clinic.paperSize() == PaperSize.A4 ? "A4" : "letter",
                said("documentTitle", client.fullName(), date),
                date,
                clinic.name(),
                Stream.of(clinic.address(), clinic.phone(), clinic.email())
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList(),
                !letter.doctor().isEmpty(),
                letter.doctor().lines().filter(line -> !line.isBlank()).toList(),
                client.fullName(),
                client.data().dateOfBirth() == null ? null : day(client.data().dateOfBirth()),
                parts(letter),
                therapist,
                said("foot", client.fullName(), date));
        return template.execute(model);
    }

    private List<Part> parts(LetterDraft letter) {
        return Stream.of(
                        part("reason", letter.reason()),
                        part("findings", letter.findings()),
                        part("advice", letter.advice()),
                        part("request", letter.request()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private Part part(String key, String text) {
        return new Part(said(key), text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LANGUAGE)
                .format(day);
    }

    private String said(String key, Object... values) {
        return messages.getTranslation("referral.letter." + key, LANGUAGE, values);
    }

    private static String resource(String file) {
        try (InputStream in = LetterPage.class.getResourceAsStream("/referral/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

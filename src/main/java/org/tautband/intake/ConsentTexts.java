package org.tautband.intake;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;

/** What clients read before they sign. A change of the words is a new version; signed consents keep theirs. */
@Component
public class ConsentTexts {

    public static final String VERSION = "2026-11";

    /** The languages that the texts and the client's own screens speak. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH, Locale.GERMAN);

    private final Messages messages;

    ConsentTexts(Messages messages) {
        this.messages = messages;
    }

    /** The text about a subject; its paragraphs are lines. */
    public String text(ConsentSubject subject, Locale language) {
        return messages.getTranslation("intake.consent.text." + subject.name(), language);
    }

    static boolean speaks(String language) {
        return LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(language));
    }
}

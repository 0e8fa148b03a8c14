package org.tautband.guide;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The whole guide at one moment, in all its languages. */
final class GuideEdition {

    private final Map<String, GuideFiles> byLanguage;

    GuideEdition(List<GuideFiles> languages) {
        this.byLanguage = languages.stream()
                .collect(toUnmodifiableMap(files -> files.language().getLanguage(), Function.identity()));
    }

    /**
     * The words of an entry, ready to be edited.
     *
     * @throws IllegalArgumentException when there is no such entry
     */
    EntryDraft draft(EntryId entry, Locale language) {
        Guide guide = new Guide(() -> this, language);
        return EntryDraft.of(
                entry.variant() == null
                        ? guide.item(entry.item()).text()
                        : guide.variant(entry.item(), entry.variant()).text());
    }

    /** English where the language is not one of the guide's. */
    GuideFiles in(Locale language) {
        GuideFiles english = Objects.requireNonNull(byLanguage.get(Locale.ENGLISH.getLanguage()));
        return byLanguage.getOrDefault(language.getLanguage(), english);
    }
}

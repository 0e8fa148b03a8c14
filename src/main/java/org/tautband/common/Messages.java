package org.tautband.common;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The message bundles: one file per module and language, {@code i18n/<module>.properties} for English, the source, and
 * {@code i18n/<module>_<language>.properties} for the others. Keys start with the module's name. A text with values is
 * a {@link MessageFormat}; one without is taken as it stands.
 */
@Component
public class Messages implements I18NProvider {

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    public Messages() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename()).replace(".properties", "");
        int underscore = name.indexOf('_');
        String language = underscore < 0 ? Locale.ENGLISH.getLanguage() : name.substring(underscore + 1);
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, String> bundle = byLanguage.computeIfAbsent(language, l -> new TreeMap<>());
        texts.forEach((key, text) -> bundle.put((String) key, (String) text));
    }

    /** What the screens of staff speak. Other languages have only what clients read, and are chosen where they read it. */
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    /** The texts of one language whose keys begin alike, in the order of the keys. */
    public List<String> texts(String prefix, Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), Map.of()).entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The text in the language, else in English, else the key between exclamation marks. */
    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        String english = byLanguage.getOrDefault("en", Map.of()).getOrDefault(key, "!" + key + "!");
        String text = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).getOrDefault(key, english);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }
}

package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import org.tautband.common.Messages;

/** A sentence that is not yet in a language: a key of the message bundles and its values, which may be wordings too. */
public record Wording(String key, List<Object> values) {

    static Wording of(String key, Object... values) {
        return new Wording(key, List.of(values));
    }

    public String in(Messages messages, Locale locale) {
        Object[] said = values.stream()
                .map(value -> value instanceof Wording nested ? nested.in(messages, locale) : value)
                .toArray();
        return messages.getTranslation(key, locale, said);
    }
}

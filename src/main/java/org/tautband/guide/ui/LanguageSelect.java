package org.tautband.guide.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.tautband.guide.Guide;

/** Chooses one of the guide's languages. */
final class LanguageSelect extends Select<Locale> {

    LanguageSelect() {
        setLabel(getTranslation("guide.language"));
        setItems(Guide.LANGUAGES);
        setItemLabelGenerator(language -> getTranslation("guide.language." + language.getLanguage()));
        setValue(Locale.ENGLISH);
    }

    /** The guide's language of this code; English for any other. */
    static Locale of(List<String> codes) {
        return Guide.LANGUAGES.stream()
                .filter(language -> codes.contains(language.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}

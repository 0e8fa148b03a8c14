package org.tautband.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * English words with the days of the user's own region, so that 3/4/1990 is never read as another day of birth than the
 * one that was meant.
 */
@Component
class UserRegion implements VaadinServiceInitListener {

    private static final Locale WORLD_ENGLISH = Locale.of("en", "001");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession()
                        .setLocale(english(Collections.list(init.getRequest().getLocales()))));
    }

    /**
     * @param accepted the languages that the browser asks for, dearest first
     * @return English of the first region among them; without any, American English for who asks for English alone, and
     *     the English of the world, day before month, for all others
     */
    static Locale english(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .map(country -> Locale.of(Locale.ENGLISH.getLanguage(), country))
                .orElseGet(() -> accepted.stream()
                        .findFirst()
                        .filter(Locale.ENGLISH::equals)
                        .orElse(WORLD_ENGLISH));
    }
}

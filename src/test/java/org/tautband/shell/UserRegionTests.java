package org.tautband.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tautband.common.ui.Dates;

/** Days are written as the user's region writes them, whatever language the browser prefers. */
class UserRegionTests {

    private static final LocalDate THIRD_OF_APRIL = LocalDate.of(1990, 4, 3);

    @ParameterizedTest
    @CsvSource({
        "en-GB, 3 Apr 1990",
        "en-US, 'Apr 3, 1990'",
        "en, 'Apr 3, 1990'",
        "de-AT, 3 Apr 1990",
        "fr, 3 Apr 1990",
    })
    void a_day_reads_as_the_region_writes_it(String browser, String written) {
        Locale locale = UserRegion.english(List.of(Locale.forLanguageTag(browser)));
        assertThat(Dates.day(THIRD_OF_APRIL, locale)).isEqualTo(written);
        assertThat(locale.getLanguage()).isEqualTo("en");
    }

    @Test
    void the_first_region_that_the_browser_names_counts() {
        assertThat(UserRegion.english(List.of(Locale.GERMAN, Locale.of("en", "AU"), Locale.US)))
                .isEqualTo(Locale.of("en", "AU"));
    }

    @Test
    void a_browser_that_asks_for_nothing_gets_the_english_of_the_world() {
        assertThat(Dates.day(THIRD_OF_APRIL, UserRegion.english(List.of()))).isEqualTo("3 Apr 1990");
    }
}

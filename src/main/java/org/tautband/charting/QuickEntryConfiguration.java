package org.tautband.charting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.quickentry.QuickEntryParser;
import org.tautband.charting.quickentry.Vocabulary;

@Configuration(proxyBeanMethods = false)
class QuickEntryConfiguration {

    @Bean
    Vocabulary quickEntryVocabulary(MuscleCatalogue catalogue) {
        return new Vocabulary(catalogue);
    }

    @Bean
    QuickEntryParser quickEntryParser(Vocabulary vocabulary) {
        return new QuickEntryParser(vocabulary);
    }
}

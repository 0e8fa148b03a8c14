package org.tautband.homecare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.Messages;
import org.tautband.guide.PartWords;
import org.tautband.guide.TranslationPart;

/** The parts of the translation whose words stand in the message bundles. */
@Configuration(proxyBeanMethods = false)
class SheetPartWords {

    private record OfBundles(TranslationPart part, Messages messages, List<String> original, List<String> prefixes)
            implements PartWords {

        @Override
        public List<String> in(Locale language) {
            Stream<String> own = language.equals(Locale.ENGLISH) ? original.stream() : Stream.of();
            return Stream.concat(own, prefixes.stream().flatMap(prefix -> messages.texts(prefix, language).stream()))
                    .toList();
        }
    }

    @Bean
    PartWords muscleWords(Messages messages, MuscleCatalogue catalogue) {
        return new OfBundles(
                TranslationPart.MUSCLES,
                messages,
                catalogue.all().stream().map(Muscle::name).toList(),
                List.of("anatomy.muscle.", "homecare.side."));
    }

    @Bean
    PartWords sheetWords(Messages messages) {
        return new OfBundles(TranslationPart.SHEET, messages, List.of(), List.of("homecare.sheet.", "homecare.mail."));
    }
}

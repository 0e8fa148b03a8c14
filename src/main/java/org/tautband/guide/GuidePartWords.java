package org.tautband.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the translation whose words stand in the guide. */
@Configuration(proxyBeanMethods = false)
class GuidePartWords {

    private record OfGuide(TranslationPart part, Guide guide) implements PartWords {

        @Override
        public List<String> in(Locale language) {
            Guide spoken = guide.in(language);
            return part == TranslationPart.PICTURES ? pictures(spoken) : safety(spoken);
        }

        private static List<String> pictures(Guide spoken) {
            return spoken.pictures().stream()
                    .sorted()
                    .map(key -> spoken.picture(key).alt())
                    .toList();
        }

        private static List<String> safety(Guide spoken) {
            List<String> words = new ArrayList<>(spoken.selfCare().withCare().values());
            for (RedFlag flag : spoken.redFlags()) {
                words.add(flag.question());
                words.add(flag.stopSign());
            }
            for (Condition condition : spoken.conditions()) {
                add(words, condition.keepAway());
                condition.effects().forEach(effect -> add(words, effect.warning()));
            }
            return words;
        }

        private static void add(List<String> words, @Nullable String text) {
            if (text != null) {
                words.add(text);
            }
        }
    }

    @Bean
    PartWords safetyWords(Guide guide) {
        return new OfGuide(TranslationPart.SAFETY, guide);
    }

    @Bean
    PartWords pictureWords(Guide guide) {
        return new OfGuide(TranslationPart.PICTURES, guide);
    }
}

package org.tautband.guide;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    Guide guide(CurrentGuide current) {
        return new Guide(current, Locale.ENGLISH);
    }

    @Bean
    HomeCareRules homeCareRules(Guide guide) {
        return new HomeCareRules(guide);
    }
}

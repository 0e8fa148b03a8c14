package org.tautband.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    Guide guide() {
        return GuideLoader.load();
    }

    @Bean
    HomeCareRules homeCareRules(Guide guide) {
        return new HomeCareRules(guide);
    }
}

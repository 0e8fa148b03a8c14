package org.tautband.anatomy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnatomyConfiguration {

    @Bean
    MuscleCatalogue muscleCatalogue() {
        return MuscleCatalogue.load();
    }
}

package org.tautband;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules, as their package-info files declare them. */
class ModularityTests {

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(TautbandApplication.class).verify();
    }
}

package org.tautband.database;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points the application at the {@link TestDatabase}, by the same settings as at any outside PostgreSQL. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    @Bean
    DynamicPropertyRegistrar testDatabase() {
        TestDatabase database = TestDatabase.shared();
        return registry -> database.settings().forEach((name, value) -> registry.add(name, () -> value));
    }
}

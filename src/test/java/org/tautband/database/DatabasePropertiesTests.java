package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The settings as a person writes them, in the environment, and what is said when they do not fit together. */
class DatabasePropertiesTests {

    private final Map<String, Object> environment = new HashMap<>(Map.of(
            "TAUTBAND_DATABASE_URL", "jdbc:postgresql://db:5432/tautband",
            "TAUTBAND_DATABASE_PASSWORD", "one",
            "TAUTBAND_DATABASE_MIGRATION_PASSWORD", "two"));

    @Test
    void two_passwords_and_a_url_are_enough_for_an_outside_server() {
        DatabaseProperties properties = properties();
        assertThat(properties.isOutside()).isTrue();
        assertThat(properties.outsideAccess().application()).isEqualTo(new DatabaseAccess.Login("tautband_app", "one"));
        assertThat(properties.outsideAccess().migration()).isEqualTo(new DatabaseAccess.Login("tautband_owner", "two"));
    }

    @Test
    void nothing_set_means_the_embedded_server_in_the_home_directory() {
        environment.clear();
        assertThat(properties().isOutside()).isFalse();
        assertThat(properties().embeddedDirectory())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".tautband", "postgres"));
    }

    @Test
    void the_embedded_directory_can_be_set() {
        environment.clear();
        environment.put("TAUTBAND_DATABASE_DIRECTORY", "/srv/records");
        assertThat(properties().embeddedDirectory()).isEqualTo(Path.of("/srv/records"));
    }

    @Test
    void a_missing_password_is_named() {
        environment.remove("TAUTBAND_DATABASE_MIGRATION_PASSWORD");
        assertRefused("TAUTBAND_DATABASE_URL is set, but TAUTBAND_DATABASE_MIGRATION_PASSWORD is missing.");
        environment.remove("TAUTBAND_DATABASE_PASSWORD");
        assertRefused("TAUTBAND_DATABASE_URL is set, but TAUTBAND_DATABASE_PASSWORD is missing.");
    }

    @Test
    void the_application_never_runs_on_the_migrating_role() {
        environment.put("TAUTBAND_DATABASE_USERNAME", "Tautband_Owner");
        assertRefused("may not share the role");
    }

    @Test
    void passwords_without_a_url_do_not_lead_to_the_embedded_server() {
        environment.remove("TAUTBAND_DATABASE_URL");
        assertRefused("TAUTBAND_DATABASE_URL is not");
    }

    @Test
    void an_address_of_another_kind_is_refused() {
        environment.put("TAUTBAND_DATABASE_URL", "postgres://db:5432/tautband");
        assertRefused("does not start with jdbc:postgresql:");
    }

    @Test
    void a_role_name_that_could_break_out_of_its_quotes_is_refused() {
        environment.put("TAUTBAND_DATABASE_USERNAME", "app\" superuser --");
        assertRefused("TAUTBAND_DATABASE_USERNAME is not a role name");
    }

    @Test
    void passwords_do_not_show_when_settings_are_printed() {
        assertThat(properties().outsideAccess().toString())
                .doesNotContain("one")
                .doesNotContain("two");
        assertThat(properties().toString()).doesNotContain("one").doesNotContain("two");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> properties().isOutside())
                .isInstanceOf(DatabaseStartFailure.class)
                .hasMessageContaining(why);
    }

    private DatabaseProperties properties() {
        StandardEnvironment spring = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        spring.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, environment));
        return Binder.get(spring).bindOrCreate("tautband.database", DatabaseProperties.class);
    }
}

package org.tautband.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tautband.database.DatabaseAccess.Login;

/**
 * The server, and who connects as whom: Spring's data source as the application's role, Flyway as the migrating one. Both
 * depend on the server's bean, so that the pool is closed before the server is stopped.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    PostgresServer postgresServer(DatabaseProperties properties) {
        return properties.isOutside()
                ? new OutsidePostgres(properties.outsideAccess())
                : EmbeddedPostgres.start(properties.embeddedDirectory());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(PostgresServer server) {
        return new ApplicationConnection(server.access());
    }

    @Bean
    FlywayConnectionDetails migrationConnection(PostgresServer server) {
        return new MigrationConnection(server.access());
    }

    @Bean
    FlywayConfigurationCustomizer applicationRolePlaceholder(PostgresServer server) {
        return configuration -> {
            Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
            placeholders.put("applicationRole", server.access().application().username());
            configuration.placeholders(placeholders);
        };
    }

    @Bean
    FlywayMigrationStrategy migration(PostgresServer server) {
        return flyway -> {
            ApplicationRole role = new ApplicationRole(server.access());
            role.prepare();
            flyway.migrate();
            role.requireRights();
        };
    }

    private record ApplicationConnection(String url, Login login) implements JdbcConnectionDetails {

        ApplicationConnection(DatabaseAccess access) {
            this(access.url(), access.application());
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    private record MigrationConnection(String url, Login login) implements FlywayConnectionDetails {

        MigrationConnection(DatabaseAccess access) {
            this(access.url(), access.migration());
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}

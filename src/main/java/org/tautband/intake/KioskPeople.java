package org.tautband.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little that a form without anybody signed in may know: who fills it in, and where. */
@Component
class KioskPeople {

    private final JdbcClient jdbc;
    private final HealthHistoryRows clients;

    KioskPeople(JdbcClient jdbc, HealthHistoryRows clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    String clientName(UUID client) {
        return jdbc.sql("select first_name || ' ' || last_name from client where id = ?")
                .param(client)
                .query(String.class)
                .single();
    }

    Optional<LocalDate> bornOn(UUID client) {
        return clients.bornOn(client);
    }

    String clinicName() {
        return jdbc.sql("select name from clinic")
                .query(String.class)
                .optional()
                .orElse("");
    }
}

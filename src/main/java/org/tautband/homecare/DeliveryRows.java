package org.tautband.homecare;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.clients.ClientId;

/** The tables of consents to e-mail and of what was sent. */
@Component
class DeliveryRows {

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    Optional<EmailConsent> consent(ClientId client) {
        return jdbc.sql("""
                        select given, recorded_at, recorded_name from email_consent
                        where client_id = :client order by recorded_at desc, id desc limit 1
                        """)
                .param("client", client.value())
                .query((row, number) -> new EmailConsent(
                        row.getBoolean("given"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_name")))
                .optional();
    }

    void addConsent(ClientId client, boolean given) {
        jdbc.sql("""
                        insert into email_consent (client_id, given, recorded_at, recorded_by, recorded_name)
                        values (:client, :given, :at, :by, :name)
                        """)
                .param("client", client.value())
                .param("given", given)
                .param("at", now())
                .param("by", staff.get().id().value())
                .param("name", staff.get().name())
                .update();
    }

    UUID begin(ClientId client, SheetId sheet, String address, boolean withPassword) {
        return jdbc.sql("""
                        insert into home_care_delivery (client_id, sheet_id, address, protected, status, problem,
                            requested_at, requested_by, requested_name)
                        values (:client, :sheet, :address, :protected, 'SENDING', '', :at, :by, :name) returning id
                        """)
                .param("client", client.value())
                .param("sheet", sheet.value())
                .param("address", address)
                .param("protected", withPassword)
                .param("at", now())
                .param("by", staff.get().id().value())
                .param("name", staff.get().name())
                .query(UUID.class)
                .single();
    }

    void end(UUID delivery, Delivery.Status status, String problem) {
        jdbc.sql("update home_care_delivery set status = :status, problem = :problem where id = :id")
                .param("status", status.name())
                .param("problem", problem)
                .param("id", delivery)
                .update();
    }

    List<Delivery> ofClient(ClientId client) {
        return jdbc.sql("""
                        select sheet_id, address, protected, status, problem, requested_at, requested_name
                        from home_care_delivery where client_id = :client order by requested_at desc
                        """)
                .param("client", client.value())
                .query((row, number) -> new Delivery(
                        new SheetId(row.getObject("sheet_id", UUID.class)),
                        row.getString("address"),
                        row.getBoolean("protected"),
                        Delivery.Status.valueOf(row.getString("status")),
                        row.getString("problem"),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                        row.getString("requested_name")))
                .list();
    }
}

package org.tautband.homecare;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffMember;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;

/** The table of issued sheets, which only ever grows. */
@Component
class SheetRows {

    /** A sheet as it was issued. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Issued(ClientId client, Instant issuedAt, Locale language, String page, byte[] pdf) {}

    /** One thing that an issued sheet asks for, with its title as printed. */
    record IssuedItem(String item, @Nullable String variant, String title) {}

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SheetId insert(
            ClientId client,
            VisitId visit,
            StaffMember by,
            Instant at,
            Locale language,
            List<IssuedItem> items,
            String page,
            byte[] pdf) {
        UUID sheet = jdbc.sql("""
                        insert into home_care_sheet
                            (client_id, session_id, issued_at, issued_by, issued_name, language, items, page, pdf,
                             pdf_sha256)
                        values (:client, :visit, :at, :by, :name, :language, :items, :page, :pdf, :sha)
                        returning id
                        """)
                .param("client", client.value())
                .param("visit", visit.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("language", language.getLanguage())
                .param("items", items.size())
                .param("page", page)
                .param("pdf", pdf)
                .param("sha", sha256(pdf))
                .query(UUID.class)
                .single();
        for (int position = 0; position < items.size(); position++) {
            insert(client.value(), sheet, position, items.get(position));
        }
        return new SheetId(sheet);
    }

    private void insert(UUID client, UUID sheet, int position, IssuedItem item) {
        jdbc.sql("""
                        insert into home_care_sheet_item (client_id, sheet_id, position, item, variant, title)
                        values (:client, :sheet, :position, :item, :variant, :title)
                        """)
                .param("client", client)
                .param("sheet", sheet)
                .param("position", position)
                .param("item", item.item)
                .param("variant", item.variant)
                .param("title", item.title)
                .update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<SheetListItem> ofClient(ClientId client) {
        return jdbc.sql("""
                        select id, session_id, issued_at, issued_name, language, items from home_care_sheet
                        where client_id = :client order by issued_at desc
                        """)
                .param("client", client.value())
                .query((row, number) -> new SheetListItem(
                        new SheetId(row.getObject("id", UUID.class)),
                        new VisitId(row.getObject("session_id", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getString("issued_name"),
                        Locale.of(row.getString("language")),
                        row.getInt("items")))
                .list();
    }

    boolean existsFor(VisitId visit) {
        return jdbc.sql("select exists (select 1 from home_care_sheet where session_id = :visit)")
                .param("visit", visit.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Issued> find(SheetId id) {
        return jdbc.sql("select client_id, issued_at, language, page, pdf from home_care_sheet where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Issued(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        Locale.of(row.getString("language")),
                        row.getString("page"),
                        row.getBytes("pdf")))
                .optional();
    }
}

package org.tautband.homecare;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table of sheets that are being put together, one row for a visit. */
@Component
class DraftRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<SheetDraft> find(VisitId visit) {
        return jdbc.sql("select content::text from home_care_draft where session_id = :visit")
                .param("visit", visit.value())
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, SheetDraft.class));
    }

    /** What was last told of the client's circumstances, for another visit. */
    Circumstances circumstancesBefore(VisitId visit) {
        return jdbc.sql("""
                        select draft.content::text from treatment_session visit
                        join home_care_draft draft on draft.client_id = visit.client_id
                        where visit.id = :visit order by draft.changed_at desc limit 1
                        """)
                .param("visit", visit.value())
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, SheetDraft.class).circumstances())
                .orElse(Circumstances.NOT_ASKED);
    }

    /** The stored draft, or {@code first} stored now; others who change it wait until this transaction ends. */
    SheetDraft lock(VisitDetails visit, SheetDraft first) {
        jdbc.sql("""
                        insert into home_care_draft (session_id, client_id, content, changed_at)
                        values (:visit, :client, :content::jsonb, :at) on conflict (session_id) do nothing
                        """)
                .param("visit", visit.id().value())
                .param("client", visit.clientId().value())
                .param("content", JSON.writeValueAsString(first))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        String json = jdbc.sql("select content::text from home_care_draft where session_id = :visit for update")
                .param("visit", visit.id().value())
                .query(String.class)
                .single();
        return JSON.readValue(json, SheetDraft.class);
    }

    void update(VisitId visit, SheetDraft draft) {
        jdbc.sql("update home_care_draft set content = :content::jsonb, changed_at = :at where session_id = :visit")
                .param("visit", visit.value())
                .param("content", JSON.writeValueAsString(draft))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

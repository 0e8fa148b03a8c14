package org.tautband.charting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;

/** Tells an open chart whether somebody else changed its visit, without reading the record. */
@Service
@PreAuthorize(Access.CHARTS)
public class VisitChanges {

    private final JdbcClient jdbc;

    VisitChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mark that differs after every change of the visit and says nothing of what stands in it. */
    @Transactional(readOnly = true)
    public String mark(VisitId visit) {
        return jdbc.sql("""
                        select coalesce((select version || '-' || (signed_at is not null) from treatment_session where id = :id), '')
                            || '/' || (select count(*) || '-' || coalesce(sum(version), 0) from finding where session_id = :id)
                            || '/' || (select count(*) || '-' || coalesce(sum(version), 0) from fascia_finding where session_id = :id)
                            || '/' || (select count(*) || '-' || coalesce(max(id::text), '') || '-' || coalesce(sum(seconds), 0)
                                from pressure_hold where session_id = :id)
                            || '/' || (select count(*) || '-' || coalesce(sum(version), 0) from range_of_motion where session_id = :id)
                            || '/' || (select count(*) || '-' || coalesce(sum(version), 0) from treated_area where session_id = :id)
                            || '/' || (select count(*) || '-' || coalesce(max(id::text), '') from used_product where session_id = :id)
                            || '/' || (select count(*) from amendment where session_id = :id)""").param("id", visit.value()).query(String.class).single();
    }
}

package org.tautband.clinic;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InvalidInputException;

/** The clinic's logo, which stands on what is printed: seen by all who work here, changed by owners. */
@Service
public class LogoService {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    LogoService(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize(Access.CLIENTS)
    @Transactional(readOnly = true)
    public Optional<LogoPicture> find() {
        return jdbc.sql("select png, width, height from clinic_logo")
                .query((row, number) -> new LogoPicture(row.getBytes("png"), row.getInt("width"), row.getInt("height")))
                .optional();
    }

    /**
     * Takes a PNG or JPEG file as the logo.
     *
     * @throws InvalidInputException when the file is too large, of another kind, or broken; the logo stays as it was
     */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void change(byte[] file) {
        LogoPicture picture = LogoDrawing.of(file);
        jdbc.sql("""
                        insert into clinic_logo (id, png, width, height, changed_at) values (1, :png, :width, :height, :at)
                        on conflict (id) do update set png = excluded.png, width = excluded.width,
                            height = excluded.height, changed_at = excluded.changed_at
                        """)
                .param("png", picture.png())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditAction.CHANGED, new AuditSubject("clinic", null, null, "logo"));
    }

    @PreAuthorize(Access.OWNER)
    @Transactional
    public void remove() {
        jdbc.sql("delete from clinic_logo").update();
        audit.record(AuditAction.REMOVED, new AuditSubject("clinic", null, null, "logo"));
    }
}

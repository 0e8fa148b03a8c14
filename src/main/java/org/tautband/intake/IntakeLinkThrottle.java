package org.tautband.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/** Slows down guessing of links: from one address only so many may fail in a while. */
@Component
class IntakeLinkThrottle {

    static final int FREE = 20;
    private static final Duration WHILE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    IntakeLinkThrottle(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this address may try. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean open(String address) {
        jdbc.sql("delete from intake_link_refusal where at < ?").param(since()).update();
        return jdbc.sql("select count(*) from intake_link_refusal where address = ? and at >= ?")
                        .params(LinkSecret.digest(address), since())
                        .query(Integer.class)
                        .single()
                < FREE;
    }

    /** Counts a refusal, which leaves a row in the trail; a try while waiting leaves none, as a flood would bury it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(String address, AuditSubject link) {
        jdbc.sql("insert into intake_link_refusal (address, at) values (?, ?)")
                .params(LinkSecret.digest(address), now())
                .update();
        audit.record(AuditAction.LINK_REFUSED, link);
    }

    private OffsetDateTime since() {
        return now().minus(WHILE);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.tautband.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Each attempt counts as failed before the password is looked at, in a transaction of its own, so
 * that many attempts at once, on one node or several, get no more guesses than one after another. Usernames that exist
 * and those that don't are treated alike.
 */
@Component
class SignInThrottle {

    /** Failures before waiting starts. A clinic shares one address, so an address may fail more often. */
    enum Kind {
        USERNAME(5),
        ADDRESS(25);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What came of asking for an attempt: {@code toWait} is zero when it may go on. */
    record Answer(Duration toWait, boolean waitBeginsWithFailure) {}

    /** Counts an attempt, unless a wait is still on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Answer begin(String username, String address) {
        forgetOld();
        // one order for all, so that two attempts cannot wait for each other
        Duration wait = longer(waitLeft(Kind.ADDRESS, address), waitLeft(Kind.USERNAME, username));
        if (wait.isPositive()) {
            return new Answer(wait, false);
        }
        boolean addressMustWait = count(Kind.ADDRESS, address);
        boolean usernameMustWait = count(Kind.USERNAME, username);
        return new Answer(Duration.ZERO, addressMustWait || usernameMustWait);
    }

    /** The attempt was right: the username starts afresh, and the address gets back this one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(String username, String address) {
        jdbc.sql("""
                        update sign_in_attempt set failures = greatest(failures - 1, 0), locked_until = null
                        where kind = 'ADDRESS' and digest = ?
                        """).param(digest(address)).update();
        jdbc.sql("delete from sign_in_attempt where kind = 'USERNAME' and digest = ?")
                .param(digest(username))
                .update();
    }

    /** How long to wait after this many failures. */
    static Duration waitAfter(Kind kind, int failures) {
        if (failures < kind.free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - kind.free, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Duration waitLeft(Kind kind, String value) {
        jdbc.sql("""
                        insert into sign_in_attempt (kind, digest, failures, last_at) values (?, ?, 0, ?)
                        on conflict do nothing
                        """).params(kind.name(), digest(value), now()).update();
        Optional<Instant> until = jdbc.sql(
                        "select locked_until from sign_in_attempt where kind = ? and digest = ? for update")
                .params(kind.name(), digest(value))
                .query((row, at) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
        Duration left = until.map(end -> Duration.between(clock.instant(), end)).orElse(Duration.ZERO);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean count(Kind kind, String value) {
        int failures = jdbc.sql("""
                        update sign_in_attempt set failures = failures + 1, last_at = ?
                        where kind = ? and digest = ? returning failures
                        """)
                .params(now(), kind.name(), digest(value))
                .query(Integer.class)
                .single();
        Duration wait = waitAfter(kind, failures);
        if (wait.isZero()) {
            return false;
        }
        jdbc.sql("update sign_in_attempt set locked_until = ? where kind = ? and digest = ?")
                .params(Timestamp.from(clock.instant().plus(wait)), kind.name(), digest(value))
                .update();
        return true;
    }

    private void forgetOld() {
        jdbc.sql("""
                        delete from sign_in_attempt where (kind, digest) in (
                            select kind, digest from sign_in_attempt where last_at < ? for update skip locked)
                        """)
                .param(Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static byte[] digest(String value) {
        try {
            String same = PasswordHashes.normalised(value).strip().toLowerCase(Locale.ROOT);
            return MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

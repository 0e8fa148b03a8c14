package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.accounts.SignInThrottle.Kind.ADDRESS;
import static org.tautband.accounts.SignInThrottle.Kind.USERNAME;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tautband.DatabaseTest;

@DatabaseTest
class SignInThrottleTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final SetClock clock = new SetClock();
    private SignInThrottle throttle;

    @BeforeEach
    void throttle_with_a_clock_that_stands_still() {
        throttle = new SignInThrottle(jdbc, clock);
    }

    @Test
    void five_failures_are_free_and_then_each_wait_is_longer_up_to_a_quarter_of_an_hour() {
        assertThat(IntStream.rangeClosed(1, 11)
                        .mapToObj(n -> SignInThrottle.waitAfter(USERNAME, n).toMinutes()))
                .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L);
        assertThat(SignInThrottle.waitAfter(USERNAME, 1_000_000)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.waitAfter(ADDRESS, 24)).isZero();
        assertThat(SignInThrottle.waitAfter(ADDRESS, 25)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_sixth_try_waits_a_minute_whatever_the_case_of_the_name() {
        fail("maria", 5);
        assertThat(begin("MARIA ").toWait()).isEqualTo(Duration.ofMinutes(1));
        clock.pass(Duration.ofSeconds(59));
        assertThat(begin("maria").toWait()).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(begin("maria").toWait()).isZero();
        assertThat(begin("maria").toWait()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void tries_during_a_wait_do_not_make_it_longer() {
        fail("maria", 5);
        fail("maria", 50);
        clock.pass(Duration.ofMinutes(1));
        assertThat(begin("maria").toWait()).isZero();
    }

    @Test
    void another_name_is_not_held_up_until_the_address_has_failed_often() {
        fail("maria", 5);
        assertThat(begin("jon").toWait()).isZero();
        IntStream.range(0, 19).forEach(n -> begin("guess" + n));
        assertThat(begin("jon").toWait()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_right_password_starts_afresh() {
        fail("maria", 4);
        begin("maria");
        transaction.executeWithoutResult(status -> throttle.succeeded("maria", "192.0.2.7"));
        assertThat(begin("maria").toWait()).isZero();
        assertThat(failuresOfAddress()).isEqualTo(5);
    }

    @Test
    void a_night_later_nothing_is_left() {
        fail("maria", 9);
        clock.pass(Duration.ofHours(13));
        fail("jon", 1);
        assertThat(jdbc.sql("select count(*) from sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twenty_tries_at_once_get_no_more_than_five_guesses() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Duration> attempt = () -> begin("maria").toWait();
            var waits = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(n -> attempt).toList());
            int allowed = 0;
            for (var one : waits) {
                allowed += one.get().isZero() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(5);
        }
    }

    @Test
    void what_was_typed_is_not_stored() {
        fail("my secret, typed into the wrong field", 1);
        assertThat(jdbc.sql("select encode(digest, 'escape') from sign_in_attempt")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains("secret"));
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(n -> begin(username));
    }

    private SignInThrottle.Answer begin(String username) {
        var answer = transaction.execute(status -> throttle.begin(username, "192.0.2.7"));
        return Objects.requireNonNull(answer);
    }

    private int failuresOfAddress() {
        return jdbc.sql("select failures from sign_in_attempt where kind = 'ADDRESS'")
                .query(Integer.class)
                .single();
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}

package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.tautband.DatabaseTest;

@DatabaseTest
class SessionGuardTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    private StaffRepository staff;

    @Autowired
    private StaffService service;

    @Autowired
    private JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private StaffMember therapist;

    @BeforeEach
    void a_therapist_is_signed_in() {
        TestStaff.employ(jdbc, Role.OWNER);
        therapist = TestStaff.employ(jdbc, Role.THERAPIST);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                SignedInAs.Factory.context(therapist));
    }

    private boolean goesOn(Duration sinceMorning, String kindOfRequest) {
        try {
            Clock clock = Clock.fixed(MORNING.plus(sinceMorning), ZoneOffset.UTC);
            SessionSettings settings = new SessionSettings(Duration.ofMinutes(15), Duration.ofMinutes(1));
            MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
            request.setParameter("v-r", kindOfRequest);
            request.setSession(session);
            new SessionGuard(staff, settings, clock)
                    .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        }
        return !session.isInvalid();
    }

    @Test
    void a_session_in_use_goes_on() {
        for (int minutes = 0; minutes < 120; minutes += 14) {
            assertThat(goesOn(Duration.ofMinutes(minutes), "uidl")).isTrue();
        }
    }

    @Test
    void heartbeats_of_an_open_tab_do_not_keep_it_alive() {
        assertThat(goesOn(Duration.ZERO, "uidl")).isTrue();
        assertThat(goesOn(Duration.ofMinutes(5), "heartbeat")).isTrue();
        assertThat(goesOn(Duration.ofMinutes(10), "heartbeat")).isTrue();
        assertThat(goesOn(Duration.ofMinutes(15), "heartbeat")).isFalse();
    }

    @Test
    void the_first_use_after_too_long_a_pause_finds_it_ended() {
        assertThat(goesOn(Duration.ZERO, "uidl")).isTrue();
        assertThat(goesOn(Duration.ofMinutes(15), "uidl")).isFalse();
    }

    @Test
    void it_ends_at_once_when_the_member_is_deactivated() {
        assertThat(goesOn(Duration.ZERO, "uidl")).isTrue();
        asOwner(() -> service.deactivate(therapist.id(), 0));
        assertThat(goesOn(Duration.ofSeconds(1), "heartbeat")).isFalse();
    }

    @Test
    void it_ends_at_once_when_the_role_changes() {
        asOwner(() -> service.change(therapist.id(), 0, new StaffChange("T", Role.FRONT_DESK)));
        assertThat(goesOn(Duration.ZERO, "uidl")).isFalse();
    }

    @Test
    void a_new_password_ends_it_too() {
        asOwner(() -> service.resetPassword(therapist.id(), 0, "heron-lamp-9-orchard"));
        assertThat(goesOn(Duration.ZERO, "uidl")).isFalse();
    }

    @Test
    void a_new_name_does_not_end_it() {
        asOwner(() -> service.change(therapist.id(), 0, new StaffChange("New Name", Role.THERAPIST)));
        assertThat(goesOn(Duration.ZERO, "uidl")).isTrue();
    }

    private static void asOwner(Runnable act) {
        TestStaff.as(Role.OWNER, () -> {
            act.run();
            return true;
        });
    }
}

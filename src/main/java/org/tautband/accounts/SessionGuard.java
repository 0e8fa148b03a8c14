package org.tautband.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session before anything else looks at it: when nobody has used it for the set time, and when its member of
 * staff has left, has another role or another password. The browser's heartbeats, which an open tab sends for ever, are
 * no use of it.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final String LAST_USED = SessionGuard.class.getName() + ".lastUsed";

    private final StaffRepository staff;
    private final Duration timeout;
    private final Clock clock;

    SessionGuard(StaffRepository staff, SessionSettings settings, Clock clock) {
        this.staff = staff;
        this.timeout = settings.timeout();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (isIdle(session) || isRevoked(session)) {
                session.invalidate();
            } else if (!"heartbeat".equals(request.getParameter("v-r"))) {
                session.setAttribute(LAST_USED, clock.millis());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isIdle(HttpSession session) {
        return session.getAttribute(LAST_USED) instanceof Long lastUsed
                && clock.millis() - lastUsed >= timeout.toMillis();
    }

    private boolean isRevoked(HttpSession session) {
        Object held = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return held instanceof SecurityContext context
                && SignedInStaff.of(context.getAuthentication())
                        .filter(signedIn ->
                                !staff.maySessionGoOn(signedIn.member().id().value(), signedIn.signInVersion()))
                        .isPresent();
    }
}

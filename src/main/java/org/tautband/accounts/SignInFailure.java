package org.tautband.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads back to the sign-in page, which says what to do. */
class SignInFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String query =
                exception instanceof SignInThrottledException throttled ? "wait=" + throttled.minutes() : "wrong";
        redirect(request, response, query);
    }

    /** A sign-in page that stood open longer than its session has an old token: that is nobody's attack. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, jakarta.servlet.ServletException {
        boolean sessionEnded = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        if (exception instanceof CsrfException && sessionEnded && isSignIn(request)) {
            redirect(request, response, "stale");
        } else {
            refusal.handle(request, response, exception);
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + SecurityConfiguration.SIGN_IN);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String query)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + query);
    }
}

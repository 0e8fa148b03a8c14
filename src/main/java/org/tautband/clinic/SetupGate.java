package org.tautband.clinic;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While there is no clinic, every page leads to first start, before anybody is asked to sign in; later none does. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SetupGate extends OncePerRequestFilter {

    static final String SETUP = "/setup";
    private static final String SIGN_IN = "/login";

    private final SetupService setup;

    SetupGate(SetupService setup) {
        this.setup = setup;
    }

    /** Only pages: what a browser asks for when an address is opened. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = path(request);
        return !HttpMethod.GET.matches(request.getMethod())
                || accept == null
                || !accept.contains(MediaType.TEXT_HTML_VALUE)
                || request.getParameter("v-r") != null
                || path.startsWith("/VAADIN/")
                || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean atSetup = path(request).equals(SETUP);
        if (setup.isDone() == atSetup) {
            response.sendRedirect(request.getContextPath() + (atSetup ? SIGN_IN : SETUP));
            return;
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}

package org.tautband.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/**
 * Refuses what no screen sends: messages of the browser's half that are larger than all fields of a page together, such as
 * a signature of fifty megabytes, before they are read into memory. Files have ways of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class RequestSizeLimit extends OncePerRequestFilter {

    /** In bytes. */
    static final int MAX = 1_000_000;

    private final ObjectProvider<AuditLog> audit;

    /** @param audit later, as the server makes its filters before the database is there */
    RequestSizeLimit(ObjectProvider<AuditLog> audit) {
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !"POST".equals(request.getMethod()) || query == null || !query.contains("v-r=uidl");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX) {
            refuse(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    /** A row in the trail, for visitors who have a session: a flood from outside must not bury it. */
    private void refuse(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            audit.getObject()
                    .recordRefusal(AuditAction.INPUT_REFUSED, new AuditSubject("request", null, null, "too large"));
        }
    }

    /** For messages that do not say how large they are. */
    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), () -> refuse((HttpServletRequest) getRequest()));
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream source;
        private final Runnable refused;
        private long left = MAX;

        LimitedStream(ServletInputStream source, Runnable refused) {
            this.source = source;
            this.refused = refused;
        }

        @Override
        public int read() throws IOException {
            return counted(source.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = source.read(into, offset, length);
            return counted(read, Math.max(read, 0));
        }

        private int counted(int read, int bytes) throws IOException {
            left -= read < 0 ? 0 : bytes;
            if (left < 0) {
                refused.run();
                throw new IOException("The message is larger than any screen sends");
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}

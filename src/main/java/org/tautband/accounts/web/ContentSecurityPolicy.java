package org.tautband.accounts.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tautband.accounts.PageAddition;
import org.tautband.accounts.PageScript;

/**
 * Gives every page a content security policy with a nonce of its own: a script runs only when the server wrote it into
 * this very page, or when such a script loaded it.
 *
 * @see "docs/adr/0004-content-security-policy.md: why unsafe-eval and style attributes remain"
 */
@Component
public class ContentSecurityPolicy implements VaadinServiceInitListener {

    /** For everything that is no page of the application: files, pictures, PDF, error pages. No script at all. */
    public static final String OF_FILES = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** Vaadin's upload component writes its icons' font into the page as HTML, always the same. */
    private static final String UPLOAD_ICONS = "'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='";

    private static final String OF_PAGES = "default-src 'none'; "
            + "script-src 'nonce-NONCE' 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'nonce-NONCE' " + UPLOAD_ICONS + "; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; media-src 'self'; "
            + "frame-src 'self' blob:; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 16;

    private final PageScript styleNonce = new PageScript("style-nonce.js");
    private final SecureRandom random = new SecureRandom();
    private final ObjectProvider<PageAddition> additions;

    ContentSecurityPolicy(ObjectProvider<PageAddition> additions) {
        this.additions = additions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse page) {
        styleNonce.prependTo(page);
        additions.orderedStream().forEach(addition -> addition.addTo(page));
        String nonce = nonce();
        page.getDocument().select("script, style, link").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", OF_PAGES.replace("NONCE", nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.tautband.accounts;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** A script file of the application's own, which browsers load anew when it has changed. */
public final class PageScript {

    private final String source;

    /** @param file its name in {@code META-INF/resources} */
    public PageScript(String file) {
        try (var content = new ClassPathResource("META-INF/resources/" + file).getInputStream()) {
            source = file + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the script at the end of the page's head; it runs before the page is drawn. */
    public Element appendTo(IndexHtmlResponse page) {
        return page.getDocument().head().appendElement("script").attr("src", source);
    }

    /** Puts the script before all others. */
    public void prependTo(IndexHtmlResponse page) {
        Element script = appendTo(page);
        Element base = page.getDocument().selectFirst("head base");
        if (base != null) {
            base.after(script); // its address is relative to the base
        }
    }
}

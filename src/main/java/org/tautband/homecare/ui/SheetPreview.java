package org.tautband.homecare.ui;

import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * The very page that prints, as wide as paper and made smaller to fit, in a frame that runs no scripts. It is served as a file of its own, since the policy of the
 * surrounding page allows no style that stands in the page itself.
 */
final class SheetPreview extends IFrame {

    private static final String FIT_AND_KEEP_PLACE = """
            if (!this.keepsPlace) {
              this.keepsPlace = true;
              const fit = () => {
                const body = this.contentDocument?.body;
                if (body) {
                  body.style.zoom = 1;
                  body.style.zoom = Math.min(1, this.clientWidth / body.offsetWidth);
                }
              };
              new ResizeObserver(fit).observe(this);
              this.addEventListener('load', () => {
                fit();
                const page = this.contentWindow;
                page.scrollTo(0, this.place ?? 0);
                page.addEventListener('scroll', () => { this.place = page.scrollY; });
              });
            }
            """;

    SheetPreview() {
        addClassName("sheet-preview");
        setSandbox(SandboxType.ALLOW_SAME_ORIGIN);
        setTitle(getTranslation("homecare.preview"));
    }

    /** Shows the page at the place to which the one before it was scrolled. */
    void show(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        getElement().executeJs(FIT_AND_KEEP_PLACE);
        setSrc(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "sheet.html", "text/html;charset=UTF-8", bytes.length))
                .inline());
    }
}

package org.tautband.homecare.ui;

import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * The very page that prints, in a frame that runs no scripts. It is served as a file of its own, since the policy of the
 * surrounding page allows no style that stands in the page itself.
 */
final class SheetPreview extends IFrame {

    SheetPreview() {
        addClassName("sheet-preview");
        setSandbox(SandboxType.ALLOW_SAME_ORIGIN, SandboxType.ALLOW_MODALS);
        setTitle(getTranslation("homecare.preview"));
    }

    void show(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        setSrc(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "sheet.html", "text/html;charset=UTF-8", bytes.length))
                .inline());
    }

    /** Opens the browser's print dialogue once the page has loaded. */
    void print() {
        getElement().executeJs("this.addEventListener('load', () => this.contentWindow.print(), {once: true})");
    }
}

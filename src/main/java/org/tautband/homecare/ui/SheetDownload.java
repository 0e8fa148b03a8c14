package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.tautband.homecare.SheetFile;
import org.tautband.homecare.SheetId;
import org.tautband.homecare.SheetService;

/** A button that downloads an issued sheet; each download is read, and audited, when it is asked for. */
public final class SheetDownload extends Div {

    private final Button button = new Button(getTranslation("homecare.download"));

    public SheetDownload(SheetService sheets, Supplier<SheetId> sheet) {
        addClassName("sheet-download");
        Anchor link = new Anchor(DownloadHandler.fromInputStream(event -> response(sheets.print(sheet.get()))), "");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-hidden", "true");
        link.setTabIndex(-1);
        link.addClassName("visually-hidden");
        button.addClickListener(click -> link.getElement().executeJs("this.click()"));
        add(button, (Component) link);
    }

    private static DownloadResponse response(SheetFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.pdf()), file.name(), "application/pdf", file.pdf().length);
    }

    public void setEnabledButton(boolean enabled) {
        button.setEnabled(enabled);
    }
}

package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.tautband.homecare.SheetFile;
import org.tautband.homecare.SheetId;
import org.tautband.homecare.SheetService;

/**
 * Prints an issued sheet: the very PDF, in a frame that nobody sees. A browser that shows no PDF in a frame opens it
 * beside, to be printed there. Each printing reads the sheet anew, and is audited.
 */
@JsModule("./print/print-frame.ts")
public final class PrintButton extends Div {

    private final Button button = new Button(getTranslation("homecare.print"));

    public PrintButton(SheetService sheets, Supplier<SheetId> sheet) {
        addClassName("print-button");
        IFrame frame = new IFrame();
        frame.addClassName("print-frame");
        frame.setTitle(getTranslation("homecare.print.frame"));
        frame.getElement().setAttribute("aria-hidden", "true");
        frame.getElement().setAttribute("tabindex", "-1");
        button.addClickListener(click -> {
            SheetId chosen = sheet.get();
            frame.getElement()
                    .setAttribute(
                            "data-pdf",
                            DownloadHandler.fromInputStream(event -> response(sheets.print(chosen)))
                                    .inline());
            frame.getElement().executeJs("window.tautbandPrint(this)");
        });
        add(button, frame);
    }

    private static DownloadResponse response(SheetFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.pdf()), file.name(), "application/pdf", file.pdf().length);
    }

    public void setEnabledButton(boolean enabled) {
        button.setEnabled(enabled);
    }
}

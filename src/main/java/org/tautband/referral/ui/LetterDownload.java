package org.tautband.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.tautband.referral.LetterFile;
import org.tautband.referral.LetterId;
import org.tautband.referral.ReferralService;

/** Downloads an issued letter; each download is read, and audited, when it is asked for. */
final class LetterDownload extends Anchor {

    LetterDownload(ReferralService letters, LetterId letter) {
        super(DownloadHandler.fromInputStream(event -> response(letters.print(letter))), "");
        setText(getTranslation("referral.download"));
        addClassName("letter-download");
        getElement().setAttribute("download", true);
    }

    private static DownloadResponse response(LetterFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.pdf()), file.name(), "application/pdf", file.pdf().length);
    }
}

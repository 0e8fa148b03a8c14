package org.tautband.intake.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A link as a QR code, to be photographed from the screen or from paper. */
final class LinkCard extends Div {

    private static final int QUIET = 4;

    LinkCard(String clientName, String address) {
        addClassName("intake-link-card");
        String svg = Base64.getEncoder().encodeToString(svg(address).getBytes(StandardCharsets.UTF_8));
        Image code = new Image("data:image/svg+xml;base64," + svg, getTranslation("intake.link.code", clientName));
        code.addClassName("qr-code");
        Paragraph name = new Paragraph(clientName);
        name.addClassName("row-title");
        Paragraph written = new Paragraph(address);
        written.addClassName("link-address");
        add(name, code, new Paragraph(getTranslation("intake.link.valid")), written);
    }

    /** Whichever way printing begins, what is printed is this card and nothing else. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                const printed = new AbortController();
                let paper;
                window.addEventListener('beforeprint', () => {
                    if (!this.isConnected) {
                        return printed.abort();
                    }
                    paper = this.cloneNode(true);
                    paper.classList.add('on-paper');
                    document.body.append(paper);
                }, {signal: printed.signal});
                window.addEventListener('afterprint', () => paper?.remove(), {signal: printed.signal});
                """);
    }

    /** Black squares on white, with the quiet margin that readers need. */
    static String svg(String text) {
        BitMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(squares.getWidth(), squares.getHeight())
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(squares.getWidth(), squares.getHeight())
                + "<path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

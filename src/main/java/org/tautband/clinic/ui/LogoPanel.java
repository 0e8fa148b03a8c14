package org.tautband.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.tautband.clinic.LogoPicture;
import org.tautband.clinic.LogoService;
import org.tautband.common.InvalidInputException;

/** The clinic's logo: seen, replaced, taken away. */
class LogoPanel extends Section {

    private final LogoService logos;
    private final Div shown = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button remove = new Button(getTranslation("clinic.logo.remove"), click -> remove());

    LogoPanel(LogoService logos) {
        this.logos = logos;
        addClassNames("panel", "logo-panel");
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        shown.addClassName("logo-shown");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(getTranslation("clinic.logo")), new Paragraph(getTranslation("clinic.logo.help", megabytes())));
        add(shown, upload(), problem, remove);
        show();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((about, file) -> change(file)));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(LogoPicture.FILE_MAX);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("clinic.logo.choose")));
        upload.addFileRejectedListener(refused -> {
            upload.clearFileList();
            tell(getTranslation("clinic.logo.rejected", megabytes()));
        });
        upload.addAllFinishedListener(done -> upload.clearFileList());
        return upload;
    }

    private static int megabytes() {
        return LogoPicture.FILE_MAX / (1024 * 1024);
    }

    private void change(byte[] file) {
        try {
            logos.change(file);
            problem.setVisible(false);
            show();
        } catch (InvalidInputException refused) {
            InvalidInputException.Violation first = refused.violations().getFirst();
            tell(getTranslation(first.messageKey(), first.values().toArray()));
        }
    }

    private void tell(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    private void remove() {
        logos.remove();
        show();
    }

    private void show() {
        Optional<LogoPicture> logo = logos.find();
        shown.removeAll();
        logo.ifPresent(picture -> shown.add(image(picture)));
        shown.setVisible(logo.isPresent());
        remove.setVisible(logo.isPresent());
    }

    private Image image(LogoPicture picture) {
        return new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(picture.png()), "logo.png", "image/png", picture.png().length))
                        .inline(),
                getTranslation("clinic.logo"));
    }
}

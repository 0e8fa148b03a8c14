package org.tautband.clinic;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.tautband.common.InvalidInputException;

/** Draws an uploaded picture anew, small and on white, so that nothing of the file but its picture is ever kept. */
final class LogoDrawing {

    private static final Set<String> KINDS = Set.of("png", "jpeg");
    private static final int WIDEST = 1000;
    private static final int HIGHEST = 500;
    private static final int LEAST = 16;

    /** A small file can unpack to a picture that fills the memory. */
    private static final long PIXELS_MAX = 25_000_000;

    private LogoDrawing() {}

    /** @throws InvalidInputException when the file is too large, of another kind, or broken */
    static LogoPicture of(byte[] file) {
        if (file.length > LogoPicture.FILE_MAX) {
            throw refused("clinic.error.logo.large");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused("clinic.error.logo.kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw refused("clinic.error.logo.broken");
        }
    }

    private static LogoPicture drawn(ImageReader reader) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw refused("clinic.error.logo.kind");
        }
        BufferedImage picture;
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.min(width, height) < LEAST || (long) width * height > PIXELS_MAX) {
                throw refused("clinic.error.logo.pixels");
            }
            picture = reader.read(0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
            throw refused("clinic.error.logo.broken"); // how the readers answer to a file made to confuse them
        }
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        return onWhite(picture, scale);
    }

    private static LogoPicture onWhite(BufferedImage picture, double scale) throws IOException {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(paper, "png", png);
        return new LogoPicture(png.toByteArray(), width, height);
    }

    private static InvalidInputException refused(String messageKey) {
        return new InvalidInputException("logo", messageKey, LogoPicture.FILE_MAX / (1024 * 1024));
    }
}

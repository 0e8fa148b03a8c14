package org.tautband.homecare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes a copy of a PDF that opens only with a password (AES-256); whoever has it may print, copy and hear it read. */
final class PdfPassword {

    private static final int KEY_BITS = 256;

    private PdfPassword() {}

    static byte[] on(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(UUID.randomUUID().toString(), password, new AccessPermission());
            policy.setEncryptionKeyLength(KEY_BITS);
            document.protect(policy);
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            document.save(locked);
            return locked.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

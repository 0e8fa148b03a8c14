package org.tautband.mail;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the password of the mail server (AES-256-GCM), so that the database and its backups do not hold it in the open.
 *
 * @see "docs/adr/0030-the-mail-password-is-sealed.md"
 */
@Component
class PasswordSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_TEXT_MIN = 32;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<byte[]> key;

    /**
     * @param given the key as a long text, the same on every node; empty takes the one in the file
     * @throws IllegalStateException when the given one is too short
     */
    PasswordSeal(@Value("${tautband.secret.key:}") String given, KeyFile file) {
        if (!given.isEmpty() && given.length() < KEY_TEXT_MIN) {
            throw new IllegalStateException("TAUTBAND_SECRET_KEY needs at least " + KEY_TEXT_MIN + " characters");
        }
        this.key = given.isEmpty() ? file::key : () -> hashed(given);
    }

    private static byte[] hashed(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty password stays empty. */
    String sealed(String password) {
        if (password.isEmpty()) {
            return "";
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(password.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(NONCE_BYTES + secret.length)
                    .put(nonce)
                    .put(secret)
                    .array();
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws MailFailedException when it was sealed with another key, or was altered */
    String opened(String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed);
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(whole).get(nonce);
            byte[] open = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException otherKey) {
            throw new MailFailedException("mail.error.key");
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.get(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}

package org.tautband.accounts;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. Each hash takes 19 MiB and two passes, the least that OWASP advises; a hash names its
 * own method and cost, so both can grow later. No more than a few are computed at once: sign-in attempts must not be
 * able to eat the memory.
 */
@Component
class PasswordHashes {

    private static final String METHOD = "argon2";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            METHOD, Map.of(METHOD, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodysHash = encode("no password has this hash");

    String encode(String password) {
        String hash = inTurn(() -> encoder.encode(normalised(password)));
        if (hash == null) {
            throw new IllegalStateException("The encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(normalised(password), hash));
    }

    /** Takes as long as {@link #matches}, so that an unknown username cannot be told by the clock. */
    void matchNobody(String password) {
        matches(password, nobodysHash);
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** The same characters, however the keyboard composed them. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

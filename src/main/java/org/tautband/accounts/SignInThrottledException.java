package org.tautband.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins, whether or not the username exists; try again after {@link #minutes}. */
final class SignInThrottledException extends AuthenticationException {

    private final Duration toWait;

    SignInThrottledException(Duration duration) {
        super("Too many failed sign-ins");
        toWait = duration;
    }

    /** Rounded up, so that waiting this long is enough. */
    long minutes() {
        return toWait.plusSeconds(59).toMinutes();
    }
}

package org.tautband.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an unused session ends.
 *
 * @param timeout time without any act of the user's, after which they are signed out
 * @param warning how long before that the screen says so
 */
@ConfigurationProperties("tautband.session")
public record SessionSettings(
        @DefaultValue("15m") Duration timeout,
        @DefaultValue("60s") Duration warning) {

    public SessionSettings {
        if (!timeout.isPositive() || warning.compareTo(timeout) >= 0) {
            throw new IllegalArgumentException(
                    "tautband.session.timeout must be positive and longer than tautband.session.warning");
        }
    }
}

package org.tautband.mail;

/**
 * How the clinic sends e-mail. Without a host it sends none.
 *
 * @param version as read; goes back with a change
 * @param username empty where the server asks for none
 * @param hasPassword whether one is stored; it is never shown again
 * @param sender the address that clients see
 */
public record MailSettings(
        int version, String host, int port, Security security, String username, boolean hasPassword, String sender) {

    public static final int HOST_MAX = 253;
    public static final int TEXT_MAX = 254;
    public static final int PASSWORD_MAX = 500;
    public static final int PORT_MAX = 65_535;

    public static final MailSettings OFF = new MailSettings(0, "", 587, Security.STARTTLS, "", false, "");

    /** How the way to the server is kept secret. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    public boolean configured() {
        return !host.isEmpty();
    }
}

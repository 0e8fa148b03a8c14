package org.tautband.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Tells whether a text is one e-mail address, and nothing else. */
public final class MailAddress {

    private MailAddress() {}

    public static boolean isValid(String address) {
        if (address.length() > MailSettings.TEXT_MAX
                || !address.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]+")) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}

package org.tautband.mail;

/** The e-mail was not sent. The reason holds nothing of the e-mail itself. */
public final class MailFailedException extends RuntimeException {

    private final String messageKey;

    public MailFailedException(String messageKey) {
        super("Not sent: " + messageKey);
        this.messageKey = messageKey;
    }

    /** Key of the message bundles. */
    public String messageKey() {
        return messageKey;
    }
}

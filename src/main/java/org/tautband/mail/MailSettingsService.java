package org.tautband.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** How the clinic sends e-mail: kept by owners. */
@Service
@PreAuthorize(Access.OWNER)
public class MailSettingsService {

    private final MailSettingsRows rows;
    private final Postman postman;
    private final AuditLog audit;

    MailSettingsService(MailSettingsRows rows, Postman postman, AuditLog audit) {
        this.rows = rows;
        this.postman = postman;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public MailSettings get() {
        return rows.find().map(MailSettingsRows.Stored::settings).orElse(MailSettings.OFF);
    }

    /**
     * Stores the settings; an empty host switches e-mail off and forgets the password.
     *
     * @param password a new one; empty keeps the one that is stored
     * @throws InvalidInputException for the fields of {@link MailSettings}
     * @throws StaleVersionException when another owner was quicker
     */
    @Transactional
    public void change(MailSettings settings, String password) {
        MailSettings checked = checked(settings, password);
        MailSettingsRows.Stored stored = rows.find().orElse(new MailSettingsRows.Stored(MailSettings.OFF, ""));
        if (!checked.configured()) {
            rows.remove();
        } else if (!rows.replace(checked, password(checked, password, stored))) {
            throw new StaleVersionException("mail settings");
        }
        audit.record(AuditAction.CHANGED, new AuditSubject("mail_settings", null, null, ""));
    }

    /** A stored password goes only to the server and account that it was typed for; absent keeps it. */
    private static @Nullable String password(MailSettings changed, String typed, MailSettingsRows.Stored stored) {
        boolean sameAccount = changed.host().equals(stored.settings().host())
                && changed.username().equals(stored.settings().username());
        return typed.isEmpty() && sameAccount ? null : typed;
    }

    private static MailSettings checked(MailSettings settings, String password) {
        InputCheck check = new InputCheck();
        MailSettings clean = new MailSettings(
                settings.version(),
                check.optional("host", settings.host(), MailSettings.HOST_MAX),
                settings.port(),
                settings.security(),
                check.optional("username", settings.username(), MailSettings.TEXT_MAX),
                settings.hasPassword(),
                check.optional("sender", settings.sender(), MailSettings.TEXT_MAX));
        check.range("port", clean.port(), 1, MailSettings.PORT_MAX);
        check.require(
                password.length() <= MailSettings.PASSWORD_MAX,
                "password",
                "common.error.tooLong",
                MailSettings.PASSWORD_MAX,
                password.length());
        if (clean.configured()) {
            check.require(clean.host().matches("[\\p{L}\\p{N}.:_-]+"), "host", "mail.error.host");
            check.require(MailAddress.isValid(clean.sender()), "sender", "mail.error.address");
        }
        check.done();
        return clean;
    }

    /**
     * Sends a short e-mail by the stored settings, to see whether they work.
     *
     * @throws InvalidInputException when the address is none
     * @throws MailFailedException saying why it was not sent
     */
    public void test(String address) {
        InputCheck check = new InputCheck();
        check.require(MailAddress.isValid(address), "testAddress", "mail.error.address");
        check.done();
        postman.sendTest(address);
    }
}

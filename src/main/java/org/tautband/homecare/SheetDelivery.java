package org.tautband.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;
import org.tautband.clinic.ClinicService;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.Messages;
import org.tautband.common.UnknownIdException;
import org.tautband.mail.Letter;
import org.tautband.mail.MailAddress;
import org.tautband.mail.MailFailedException;
import org.tautband.mail.Postman;

/** Sends issued sheets by e-mail to clients who agreed to it, and keeps what became of each try. */
@Service
@PreAuthorize(Access.CLIENTS)
public class SheetDelivery {

    public static final int PASSWORD_MIN = 8;
    public static final int PASSWORD_MAX = 100;

    private final SheetRows sheets;
    private final DeliveryRows rows;
    private final ClinicService clinics;
    private final Postman postman;
    private final Messages messages;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SheetDelivery(
            SheetRows sheets,
            DeliveryRows rows,
            ClinicService clinics,
            Postman postman,
            Messages messages,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.clinics = clinics;
        this.postman = postman;
        this.messages = messages;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the clinic can send e-mail at all. */
    @Transactional(readOnly = true)
    public boolean ready() {
        return postman.ready();
    }

    /** What the client last said about e-mail; empty when nobody asked. */
    @Transactional
    public Optional<EmailConsent> consent(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("email_consent", client.value(), client.value()));
        return rows.consent(client);
    }

    /** Writes down that the client agreed to e-mail, or took it back. */
    @Transactional
    public void recordConsent(ClientId client, boolean given) {
        rows.addConsent(client, given);
        audit.record(
                AuditAction.CHANGED,
                AuditSubject.of("email_consent", client.value(), client.value()).with(given ? "given" : "withdrawn"));
    }

    /** All tries to send a client's sheets, the latest first. */
    @Transactional
    public List<Delivery> ofClient(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("sheet_delivery", client.value(), client.value()));
        return rows.ofClient(client);
    }

    /**
     * Sends a sheet, just as it was issued. The try is stored before, its outcome after, and no transaction is held while
     * the mail server takes its time.
     *
     * @param password opens the PDF; empty for none. It is not stored
     * @throws InvalidInputException when the address is none, the password too short, or the client has not agreed
     * @throws MailFailedException when it was not sent; that is stored, and it can be tried again
     */
    public void send(SheetId id, String address, String password) {
        String to = address.strip();
        SheetRows.Issued sheet = sheets.find(id).orElseThrow(() -> new UnknownIdException("sheet"));
        check(sheet.client(), to, password);
        UUID delivery = begin(sheet.client(), id, to, !password.isEmpty());
        try {
            postman.send(letter(sheet, to, password));
        } catch (MailFailedException failed) {
            transaction.executeWithoutResult(t -> rows.end(delivery, Delivery.Status.FAILED, failed.messageKey()));
            throw failed;
        }
        transaction.executeWithoutResult(t -> rows.end(delivery, Delivery.Status.SENT, ""));
    }

    private void check(ClientId client, String to, String password) {
        InputCheck check = new InputCheck();
        check.require(MailAddress.isValid(to), "address", "mail.error.address");
        check.require(
                password.isEmpty() || (password.length() >= PASSWORD_MIN && password.length() <= PASSWORD_MAX),
                "password",
                "homecare.error.password",
                PASSWORD_MIN,
                PASSWORD_MAX);
        boolean agreed = rows.consent(client).map(EmailConsent::given).orElse(false);
        check.require(agreed, "consent", "homecare.error.consent");
        check.done();
        if (!postman.ready()) {
            throw new MailFailedException("mail.error.off");
        }
    }

    private UUID begin(ClientId client, SheetId sheet, String to, boolean withPassword) {
        return transaction.execute(t -> {
            audit.record(AuditAction.EMAILED, AuditSubject.of("sheet", sheet.value(), client.value()));
            return rows.begin(client, sheet, to, withPassword);
        });
    }

    private Letter letter(SheetRows.Issued sheet, String to, String password) {
        String clinic = clinics.get().name();
        String day = LocalDate.ofInstant(sheet.issuedAt(), clock.getZone()).toString();
        byte[] pdf = password.isEmpty() ? sheet.pdf() : PdfPassword.on(sheet.pdf(), password);
        return new Letter(
                to,
                text("homecare.mail.subject", sheet, clinic),
                text(password.isEmpty() ? "homecare.mail.text" : "homecare.mail.textLocked", sheet, clinic),
                "home-care-" + day + ".pdf",
                pdf);
    }

    /** In the language of the sheet. */
    private String text(String key, SheetRows.Issued sheet, Object... values) {
        return messages.getTranslation(key, sheet.language(), values);
    }
}

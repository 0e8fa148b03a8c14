package org.tautband.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.mail.MailSettings.Security;

/** Sends e-mail through the clinic's own server. Holds no transaction while it waits for it. */
@Component
public class Postman {

    private static final String CONNECT_MILLIS = "8000";
    private static final String ANSWER_MILLIS = "15000";

    private final MailSettingsRows rows;
    private final PasswordSeal seal;
    private final Messages messages;

    Postman(MailSettingsRows rows, PasswordSeal seal, Messages messages) {
        this.rows = rows;
        this.seal = seal;
        this.messages = messages;
    }

    /** Whether the clinic can send e-mail at all. */
    public boolean ready() {
        return rows.find().isPresent();
    }

    /**
     * Hands the letter to the server.
     *
     * @throws MailFailedException saying why the server did not take it
     */
    public void send(Letter letter) {
        MailSettingsRows.Stored stored = rows.find().orElseThrow(() -> new MailFailedException("mail.error.off"));
        JavaMailSenderImpl sender = sender(stored);
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(stored.settings().sender());
            parts.setTo(letter.to());
            parts.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
            parts.setText(letter.text());
            if (letter.pdf().length > 0) {
                parts.addAttachment(letter.fileName(), new ByteArrayResource(letter.pdf()), "application/pdf");
            }
            sender.send(message);
        } catch (MessagingException e) {
            throw new MailFailedException("mail.error.failed");
        } catch (MailException e) {
            throw new MailFailedException(reason(e));
        }
    }

    void sendTest(String address) {
        String subject = messages.getTranslation("mail.test.subject", Locale.ENGLISH);
        send(new Letter(address, subject, messages.getTranslation("mail.test.text", Locale.ENGLISH), "", new byte[0]));
    }

    private JavaMailSenderImpl sender(MailSettingsRows.Stored stored) {
        MailSettings settings = stored.settings();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties smtp = sender.getJavaMailProperties();
        smtp.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        smtp.put("mail.smtp.timeout", ANSWER_MILLIS);
        smtp.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        smtp.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Security.TLS));
        smtp.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        smtp.put("mail.smtp.starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(seal.opened(stored.password()));
            smtp.put("mail.smtp.auth", "true");
        }
        return sender;
    }

    private static String reason(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return "mail.error.login";
        }
        boolean address = e instanceof MailSendException failed
                && failed.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
        if (address) {
            return "mail.error.refused";
        }
        return e instanceof MailSendException ? "mail.error.unreachable" : "mail.error.failed";
    }
}

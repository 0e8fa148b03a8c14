package org.tautband.mail;

import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of the clinic's e-mail settings; none while e-mail is off. */
@Component
class MailSettingsRows {

    /** With the sealed password. */
    record Stored(MailSettings settings, String password) {

        @Override
        public String toString() {
            return settings.toString();
        }
    }

    private final JdbcClient jdbc;
    private final PasswordSeal seal;

    MailSettingsRows(JdbcClient jdbc, PasswordSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Optional<Stored> find() {
        return jdbc.sql("select version, host, port, security, username, password, sender from mail_settings")
                .query((row, number) -> new Stored(
                        new MailSettings(
                                row.getInt("version"),
                                row.getString("host"),
                                row.getInt("port"),
                                MailSettings.Security.valueOf(row.getString("security")),
                                row.getString("username"),
                                !row.getString("password").isEmpty(),
                                row.getString("sender")),
                        row.getString("password")))
                .optional();
    }

    /**
     * Stores what was changed since that version; answers whether it still was that version.
     *
     * @param password absent to keep the one that is stored
     */
    boolean replace(MailSettings changed, @Nullable String password) {
        return jdbc.sql("""
                        insert into mail_settings
                            (id, version, host, port, security, username, password, sealed, sender)
                        values (1, :version + 1, :host, :port, :security, :username, coalesce(:password, ''), true, :sender)
                        on conflict (id) do update set version = excluded.version, host = excluded.host,
                            port = excluded.port, security = excluded.security, username = excluded.username,
                            password = coalesce(:password, mail_settings.password), sender = excluded.sender
                        where mail_settings.version = :version
                        """)
                        .param("version", changed.version())
                        .param("host", changed.host())
                        .param("port", changed.port())
                        .param("security", changed.security().name())
                        .param("username", changed.username())
                        .param("password", password == null ? null : seal.sealed(password), Types.VARCHAR)
                        .param("sender", changed.sender())
                        .update()
                == 1;
    }

    void sealOpenPassword() {
        jdbc.sql("select password from mail_settings where not sealed for update")
                .query(String.class)
                .optional()
                .ifPresent(open -> jdbc.sql("update mail_settings set password = :password, sealed = true")
                        .param("password", seal.sealed(open))
                        .update());
    }

    void remove() {
        jdbc.sql("delete from mail_settings").update();
    }
}

package org.tautband.mail;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of the clinic's e-mail settings; none while e-mail is off. */
@Component
class MailSettingsRows {

    /** With the password, which goes to the server alone. */
    record Stored(MailSettings settings, String password) {

        @Override
        public String toString() {
            return settings.toString();
        }
    }

    private final JdbcClient jdbc;

    MailSettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Stores what was changed since that version; answers whether it still was that version. */
    boolean replace(MailSettings changed, String password) {
        return jdbc.sql("""
                        insert into mail_settings (id, version, host, port, security, username, password, sender)
                        values (1, :version + 1, :host, :port, :security, :username, :password, :sender)
                        on conflict (id) do update set version = excluded.version, host = excluded.host,
                            port = excluded.port, security = excluded.security, username = excluded.username,
                            password = excluded.password, sender = excluded.sender
                        where mail_settings.version = :version
                        """)
                        .param("version", changed.version())
                        .param("host", changed.host())
                        .param("port", changed.port())
                        .param("security", changed.security().name())
                        .param("username", changed.username())
                        .param("password", password)
                        .param("sender", changed.sender())
                        .update()
                == 1;
    }

    void remove() {
        jdbc.sql("delete from mail_settings").update();
    }
}

package org.tautband.mail;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals a password that an earlier release stored in the open. */
@Component
class SealAtStart implements ApplicationRunner {

    private final MailSettingsRows rows;

    SealAtStart(MailSettingsRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        rows.sealOpenPassword();
    }
}

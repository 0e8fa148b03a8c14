package org.tautband.intake.ui;

import org.tautband.intake.ClientAnswers;
import org.tautband.intake.KioskDraft;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;

/** Writes one client's form by its ticket. */
record KioskPen(KioskService kiosk, KioskTicket ticket) {

    void save(ClientAnswers answers, int step) {
        kiosk.save(ticket, new KioskDraft(answers, step));
    }

    void keep(ClientAnswers answers, int step) {
        kiosk.keep(ticket, new KioskDraft(answers, step));
    }

    void submit(ClientAnswers answers) {
        kiosk.submit(ticket, answers);
    }

    void decline() {
        kiosk.decline(ticket);
    }
}

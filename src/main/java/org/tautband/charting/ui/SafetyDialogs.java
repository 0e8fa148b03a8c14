package org.tautband.charting.ui;

import java.util.List;
import java.util.Set;
import org.tautband.clients.ClientDetails;
import org.tautband.guide.Guide;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.RedFlagService;
import org.tautband.intake.spi.RedFlagAction;
import org.tautband.intake.ui.ConsentDialog;
import org.tautband.intake.ui.RedFlagDialog;

/** The intake's dialogs for the client of one chart. */
record SafetyDialogs(
        RedFlagService screens,
        ConsentService consents,
        ConsentTexts texts,
        Guide guide,
        List<RedFlagAction> redFlagActions,
        ClientDetails client) {

    void screen(Runnable done) {
        new RedFlagDialog(screens, guide, client.id(), done).open();
    }

    void screenNewPain(Runnable done) {
        new RedFlagDialog(screens, guide, client.id(), done).ofNewPain().open();
    }

    void takeConsent(Set<ConsentSubject> needed, Runnable done) {
        new ConsentDialog(consents, texts, client.id(), client.fullName(), done)
                .with(needed)
                .open();
    }
}

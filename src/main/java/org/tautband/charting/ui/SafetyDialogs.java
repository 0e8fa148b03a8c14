package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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

    /** @param newPain whether it is asked because a pain is new */
    void screen(boolean newPain, Runnable done) {
        RedFlagDialog dialog = new RedFlagDialog(screens, guide, redFlagActions, client.id(), done);
        (newPain ? dialog.ofNewPain() : dialog).open();
    }

    /** What can be done about a red flag. */
    List<Button> redFlagButtons(Component texts) {
        return redFlagActions.stream()
                .map(action -> new Button(texts.getTranslation(action.labelKey()), click -> action.run(client.id())))
                .toList();
    }

    void takeConsent(Set<ConsentSubject> needed, Runnable done) {
        new ConsentDialog(consents, texts, client.id(), client.fullName(), done)
                .with(needed)
                .open();
    }
}

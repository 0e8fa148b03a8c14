package org.tautband.charting.ui;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitSafetyService;
import org.tautband.clients.ClientDetails;
import org.tautband.guide.Guide;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.RedFlagService;
import org.tautband.intake.spi.RedFlagAction;

/** Makes the chart's panel of what comes before the hands touch. */
@Component
class ChartSafety {

    private final VisitSafetyService safety;
    private final RedFlagService screens;
    private final ConsentService consents;
    private final ConsentTexts texts;
    private final Guide guide;
    private final List<RedFlagAction> redFlagActions;
    private final Clock clock;

    ChartSafety(
            VisitSafetyService safety,
            RedFlagService screens,
            ConsentService consents,
            ConsentTexts texts,
            Guide guide,
            List<RedFlagAction> redFlagActions,
            Clock clock) {
        this.safety = safety;
        this.screens = screens;
        this.consents = consents;
        this.texts = texts;
        this.guide = guide;
        this.redFlagActions = redFlagActions;
        this.clock = clock;
    }

    SafetyPanel panel(ChartEditor editor, ClientDetails client, MuscleNames names, BodyMapPanel map) {
        SafetyDialogs dialogs = new SafetyDialogs(screens, consents, texts, guide, redFlagActions, client);
        return new SafetyPanel(editor, safety, dialogs, client, names, map, clock.getZone());
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.ui.Dates;
import org.tautband.guide.Guide;
import org.tautband.intake.AnswersService;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.RedFlagService;
import org.tautband.intake.spi.RedFlagAction;

/** Makes the panels of a client's intake. */
@Component
class IntakePanels {

    private final HealthHistoryService histories;
    private final RedFlagService screens;
    private final ConsentService consents;
    private final AnswersService answers;
    private final ConsentTexts texts;
    private final ClinicSafetyService safety;
    private final ClientService clients;
    private final Guide guide;
    private final MuscleCatalogue catalogue;
    private final List<RedFlagAction> redFlagActions;
    private final Clock clock;

    IntakePanels(
            HealthHistoryService histories,
            RedFlagService screens,
            ConsentService consents,
            AnswersService answers,
            ConsentTexts texts,
            ClinicSafetyService safety,
            ClientService clients,
            Guide guide,
            MuscleCatalogue catalogue,
            List<RedFlagAction> redFlagActions,
            Clock clock) {
        this.histories = histories;
        this.screens = screens;
        this.consents = consents;
        this.answers = answers;
        this.texts = texts;
        this.safety = safety;
        this.clients = clients;
        this.guide = guide;
        this.catalogue = catalogue;
        this.redFlagActions = redFlagActions;
        this.clock = clock;
    }

    List<AnswersPanel> waiting(ClientId client) {
        return answers.waiting(client).stream()
                .map(review -> new AnswersPanel(answers, guide, catalogue, client, review, clock.getZone()))
                .toList();
    }

    RedFlagPanel redFlags(ClientId client) {
        return new RedFlagPanel(screens, guide, redFlagActions, client, clock.getZone());
    }

    ConsentPanel consent(ClientId client) {
        return new ConsentPanel(consents, texts, client, clients.open(client).fullName(), clock.getZone());
    }

    HealthPanel health(ClientId client) {
        return new HealthPanel(histories, guide, safety.get(), client, clock.getZone());
    }

    /** Where it hurt, and what brought the client, when they wrote it themselves. */
    Optional<Section> pain(ClientId client) {
        return answers.latestAccepted(client)
                .filter(accepted -> !accepted.answers().pain().isEmpty())
                .map(accepted -> {
                    PainMap map = new PainMap(catalogue, accepted.answers().pain());
                    String when = Dates.moment(
                            accepted.at(),
                            clock.getZone(),
                            UI.getCurrentOrThrow().getLocale());
                    return IntakePage.panel(map.getTranslation("intake.answers.told", when), map);
                });
    }
}

package org.tautband.referral.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.intake.spi.RedFlagAction;

/** The way from a red flag to the letter. */
@Component
class ReferralAction implements RedFlagAction {

    @Override
    public String labelKey() {
        return "referral.title";
    }

    @Override
    public void run(ClientId client) {
        UI.getCurrentOrThrow().navigate(ClientNavigation.path(client) + "/referral");
    }
}

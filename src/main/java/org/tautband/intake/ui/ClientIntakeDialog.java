package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tautband.accounts.ui.AccountsNavigation;
import org.tautband.clients.ClientDetails;
import org.tautband.common.ui.Dates;
import org.tautband.intake.IntakeDevice;
import org.tautband.intake.IntakeLinkService;

/** Two ways to a client's own form: this tablet, on which the session of staff ends, or a link for their phone. */
final class ClientIntakeDialog extends Dialog {

    private final IntakeLinkService links;
    private final AccountsNavigation accounts;
    private final ClientDetails client;
    private final Div content = new Div();
    private final Checkbox goOn = new Checkbox();
    private final Button print = new Button(
            getTranslation("intake.link.print"), click -> getElement().executeJs("window.print()"));

    ClientIntakeDialog(IntakeLinkService links, AccountsNavigation accounts, ClientDetails client, ZoneId zone) {
        this.links = links;
        this.accounts = accounts;
        this.client = client;
        setHeaderTitle(getTranslation("intake.byClient.of", client.fullName()));
        setWidth("34rem");
        addClassName("client-intake-dialog");
        content.addClassName("dialog-form");
        offerToGoOn(links.unfinishedAt(client.id()), zone);
        Button handOver = new Button(getTranslation("intake.handOver"), click -> handOver());
        handOver.addThemeVariants(ButtonVariant.PRIMARY);
        handOver.setDisableOnClick(true);
        Button link = new Button(getTranslation("intake.link.make"), click -> showLink());
        link.setDisableOnClick(true);
        content.add(
                goOn,
                new Paragraph(getTranslation("intake.handOver.help")),
                handOver,
                new Paragraph(getTranslation("intake.link.help")),
                link);
        add(content);
        print.setVisible(false);
        getFooter().add(print, new Button(getTranslation("intake.link.close"), click -> close()));
    }

    private void offerToGoOn(Optional<Instant> unfinished, ZoneId zone) {
        goOn.setVisible(unfinished.isPresent());
        unfinished.ifPresent(at -> {
            goOn.setLabel(getTranslation("intake.goOn", Dates.moment(at, zone, getLocale())));
            goOn.setHelperText(getTranslation("intake.goOn.help"));
            goOn.setValue(true);
        });
    }

    private String create(IntakeDevice device) {
        return goOn.getValue() ? links.goOn(client.id(), device) : links.create(client.id(), device);
    }

    private void handOver() {
        accounts.leaveFor(IntakeKioskView.PATH + "/" + create(IntakeDevice.TABLET));
    }

    private void showLink() {
        String address = ServletUriComponentsBuilder.fromContextPath(
                        ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest())
                .pathSegment(IntakeKioskView.PATH, create(IntakeDevice.PHONE))
                .toUriString();
        content.removeAll();
        content.add(new LinkCard(client.fullName(), address));
        print.setVisible(true);
    }
}

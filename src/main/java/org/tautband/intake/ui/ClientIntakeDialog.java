package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tautband.accounts.ui.AccountsNavigation;
import org.tautband.clients.ClientId;
import org.tautband.intake.IntakeLinkService;

/** Two ways to a client's own form: this tablet, on which the session of staff ends, or a link for their phone. */
final class ClientIntakeDialog extends Dialog {

    private final IntakeLinkService links;
    private final AccountsNavigation accounts;
    private final ClientId client;
    private final String clientName;
    private final Div content = new Div();
    private final Button print = new Button(
            getTranslation("intake.link.print"), click -> getElement().executeJs("window.print()"));

    ClientIntakeDialog(IntakeLinkService links, AccountsNavigation accounts, ClientId client, String clientName) {
        this.links = links;
        this.accounts = accounts;
        this.client = client;
        this.clientName = clientName;
        setHeaderTitle(getTranslation("intake.byClient.of", clientName));
        setWidth("34rem");
        addClassName("client-intake-dialog");
        content.addClassName("dialog-form");
        Button handOver = new Button(getTranslation("intake.handOver"), click -> handOver());
        handOver.addThemeVariants(ButtonVariant.PRIMARY);
        handOver.setDisableOnClick(true);
        Button link = new Button(getTranslation("intake.link.make"), click -> showLink());
        link.setDisableOnClick(true);
        content.add(
                new Paragraph(getTranslation("intake.handOver.help")),
                handOver,
                new Paragraph(getTranslation("intake.link.help")),
                link);
        add(content);
        print.setVisible(false);
        getFooter().add(print, new Button(getTranslation("intake.link.close"), click -> close()));
    }

    private void handOver() {
        accounts.leaveFor(IntakeKioskView.PATH + "/" + links.create(client));
    }

    private void showLink() {
        String address = ServletUriComponentsBuilder.fromContextPath(
                        ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest())
                .pathSegment(IntakeKioskView.PATH, links.create(client))
                .toUriString();
        content.removeAll();
        content.add(new LinkCard(clientName, address));
        print.setVisible(true);
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.tautband.accounts.CurrentStaff;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.guide.Guide;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;
import org.tautband.intake.LinkRefusedException;

/**
 * UC-14, the client's own form: {@code /intake/{token}}. Outside the main layout, with nobody signed in; it leads nowhere
 * else. The token leaves the address as soon as it is used.
 */
@Route(value = "intake/:token?", autoLayout = false)
@AnonymousAllowed
class IntakeKioskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "intake";

    private final KioskService kiosk;
    private final MuscleCatalogue catalogue;
    private final ConsentTexts texts;
    private final Guide guide;
    private final CurrentStaff staff;

    IntakeKioskView(
            KioskService kiosk, MuscleCatalogue catalogue, ConsentTexts texts, Guide guide, CurrentStaff staff) {
        this.kiosk = kiosk;
        this.catalogue = catalogue;
        this.texts = texts;
        this.guide = guide;
        this.staff = staff;
        addClassName("kiosk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (staff.find().isPresent()) {
            say("intake.kiosk.signedIn.title", "intake.kiosk.signedIn");
            return;
        }
        Optional<String> token = event.getRouteParameters().get("token");
        KioskTicket held = VaadinSession.getCurrent().getAttribute(KioskTicket.class);
        if (token.isPresent()) {
            add(new KioskWelcome(language -> begin(token.get(), language)));
        } else if (held != null) {
            show(held);
        } else {
            refuse();
        }
    }

    private void begin(String token, Locale language) {
        try {
            KioskTicket ticket = kiosk.begin(token, VaadinRequest.getCurrent().getRemoteAddr());
            VaadinSession.getCurrent().setAttribute(KioskTicket.class, ticket);
            UI ui = UI.getCurrentOrThrow();
            ui.setLocale(language);
            ui.getPage().getHistory().replaceState(null, PATH);
            show(ticket);
        } catch (LinkRefusedException refused) {
            refuse();
        }
    }

    private void show(KioskTicket ticket) {
        removeAll();
        try {
            add(new KioskSteps(kiosk, ticket, catalogue, texts, guide, this::end));
        } catch (LinkRefusedException refused) {
            refuse();
        }
    }

    /** Nothing of what was written stays on the device. */
    private void end(String outcome) {
        VaadinSession.getCurrent().setAttribute(KioskTicket.class, null);
        say("intake.kiosk." + outcome + ".title", "intake.kiosk." + outcome);
        add(new KioskReturn());
    }

    private void refuse() {
        VaadinSession.getCurrent().setAttribute(KioskTicket.class, null);
        say("intake.kiosk.refused.title", "intake.kiosk.refused");
        add(new KioskReturn());
    }

    private void say(String titleKey, String textKey) {
        removeAll();
        add(new H1(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.kiosk.title");
    }
}

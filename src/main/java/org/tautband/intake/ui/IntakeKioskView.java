package org.tautband.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tautband.accounts.CurrentStaff;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.guide.Guide;
import org.tautband.intake.ClientAnswers;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.IntakeDevice;
import org.tautband.intake.KioskDraft;
import org.tautband.intake.KioskForm;
import org.tautband.intake.KioskService;
import org.tautband.intake.KioskTicket;
import org.tautband.intake.LinkRefusedException;

/**
 * UC-14, the client's own form: {@code /intake/{token}}. Outside the main layout, with nobody signed in; it leads nowhere
 * else. The token leaves the address as soon as it is used. On the client's own phone a secret of this device takes its
 * place, {@code /intake/continue/{secret}}, so that a page that is loaded again finds its way back.
 */
@Route(value = "intake/:token?", autoLayout = false)
@RouteAlias(value = "intake/continue/:secret", autoLayout = false)
@AnonymousAllowed
class IntakeKioskView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "intake";
    private static final String CONTINUE = PATH + "/continue/";

    private final KioskService kiosk;
    private final HeldTicket held;
    private final MuscleCatalogue catalogue;
    private final ConsentTexts texts;
    private final Guide guide;
    private final CurrentStaff staff;

    IntakeKioskView(
            KioskService kiosk,
            HeldTicket held,
            MuscleCatalogue catalogue,
            ConsentTexts texts,
            Guide guide,
            CurrentStaff staff) {
        this.kiosk = kiosk;
        this.held = held;
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
        RouteParameters asked = event.getRouteParameters();
        Optional<String> secret = asked.get("secret");
        Optional<String> token = asked.get("token");
        if (secret.isPresent()) {
            open(() -> kiosk.resume(secret.get(), visitor()), Optional.empty());
        } else if (token.isPresent()) {
            add(new KioskWelcome(language -> open(() -> kiosk.begin(token.get(), visitor()), Optional.of(language))));
        } else {
            open(() -> held.find().orElseThrow(LinkRefusedException::new), Optional.empty());
        }
    }

    private static String visitor() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    /** @param chosen language; without one the form goes on in the one that it was begun in */
    private void open(Supplier<KioskTicket> way, Optional<Locale> chosen) {
        try {
            KioskTicket ticket = way.get();
            KioskForm form = kiosk.open(ticket);
            held.put(ticket);
            show(ticket, form, chosen);
        } catch (LinkRefusedException refused) {
            UI.getCurrentOrThrow().setLocale(chosen.orElseGet(IntakeKioskView::ofTheBrowser));
            refuse();
        }
    }

    /** Of the languages that this device asks for, the first that the form speaks. */
    private static Locale ofTheBrowser() {
        return Collections.list(VaadinRequest.getCurrent().getLocales()).stream()
                .map(asked -> Locale.of(asked.getLanguage()))
                .filter(ConsentTexts.LANGUAGES::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private void show(KioskTicket ticket, KioskForm form, Optional<Locale> chosen) {
        UI ui = UI.getCurrentOrThrow();
        Locale language = chosen.or(() ->
                        form.draft().map(draft -> Locale.of(draft.answers().language())))
                .orElse(Locale.ENGLISH);
        ui.setLocale(regional(language));
        String address = form.device() == IntakeDevice.PHONE ? CONTINUE + ticket.secret() : PATH;
        ui.getPage().getHistory().replaceState(null, address);
        KioskDraft draft = form.draft()
                .map(kept -> new KioskDraft(kept.answers().in(language.getLanguage()), kept.step()))
                .orElseGet(() -> new KioskDraft(ClientAnswers.empty(language.getLanguage()), 0));
        kiosk.keep(ticket, draft);
        removeAll();
        add(new KioskSteps(new KioskPen(kiosk, ticket), form, draft, catalogue, texts, guide, this::end));
    }

    /** English days are written as the device writes them: 3/4 is another day in London than in New York. */
    private static Locale regional(Locale language) {
        Locale known = VaadinSession.getCurrent().getLocale();
        return known.getLanguage().equals(language.getLanguage()) ? known : language;
    }

    /** Nothing of what was written stays on the device, and no way back. */
    private void end(String outcome) {
        leave("intake.kiosk." + outcome);
    }

    private void refuse() {
        leave("intake.kiosk.refused");
    }

    private void leave(String textKey) {
        held.drop();
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, PATH);
        say(textKey + ".title", textKey);
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

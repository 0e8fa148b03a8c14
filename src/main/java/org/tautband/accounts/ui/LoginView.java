package org.tautband.accounts.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** UC-02: sign in. Route {@code /login}; also open to somebody who is signed in already. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> NOTICES = List.of("wrong", "stale", "timeout", "ended", "password");

    private final SignInForm form = new SignInForm();

    LoginView() {
        addClassName("entrance");
        H1 title = new H1(getTranslation("accounts.signIn.title"));
        add(title, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        Optional<String> minutes = parameters.getSingleParameter("wait").filter(text -> text.matches("[1-9]\\d?"));
        if (minutes.isPresent()) {
            form.say(getTranslation("accounts.signIn.wait", Integer.valueOf(minutes.get())));
            return;
        }
        NOTICES.stream()
                .filter(notice -> parameters.getParameters().containsKey(notice))
                .findFirst()
                .ifPresent(notice -> form.say(getTranslation("accounts.signIn." + notice)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.signIn.title");
    }
}

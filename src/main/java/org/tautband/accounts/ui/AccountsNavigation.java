package org.tautband.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffService;

/** The ways that lead here from other modules' views. */
@Component
public class AccountsNavigation {

    private final StaffService staff;
    private final PasswordRules rules;
    private final CurrentStaff current;
    private final AuthenticationContext authentication;

    AccountsNavigation(
            StaffService staff, PasswordRules rules, CurrentStaff current, AuthenticationContext authentication) {
        this.staff = staff;
        this.rules = rules;
        this.current = current;
        this.authentication = authentication;
    }

    /** Before the way out the tab forgets what it kept, also what it could not send. */
    public void signOut() {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("sessionStorage.clear(); window.dispatchEvent(new Event('signed-off'))");
        authentication.logout();
    }

    /** Ends the session of whoever is signed in and opens an address as nobody. */
    public void leaveFor(String path) {
        UI.getCurrentOrThrow().getPage().setLocation(path);
        new SecurityContextLogoutHandler()
                .logout(
                        ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest(),
                        ((VaadinServletResponse) VaadinResponse.getCurrent()).getHttpServletResponse(),
                        null);
    }

    /** Asks for the old and the new password of whoever is signed in; then they sign in anew, as all sessions end. */
    public Dialog ownPasswordDialog() {
        return new OwnPasswordDialog(
                staff,
                rules,
                current.get(),
                () -> UI.getCurrentOrThrow().getPage().setLocation("login?password"));
    }
}

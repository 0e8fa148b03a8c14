package org.tautband.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.ui.AccountsNavigation;
import org.tautband.common.ui.UserMenuEntry;

/** Who is signed in, the colours of this browser, one's own password, and the way out. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    private enum Scheme {
        AUTO,
        LIGHT,
        DARK
    }

    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);

    UserMenu(CurrentStaff current, AccountsNavigation accounts, List<UserMenuEntry> entries) {
        StaffMember me = current.get();
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        Avatar avatar = new Avatar(me.name());
        avatar.getElement().setAttribute("aria-hidden", true);
        MenuItem root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.user", me.name()));
        SubMenu menu = root.getSubMenu();
        menu.addItem(who(me)).setEnabled(false);
        menu.addSeparator();
        SubMenu colours = menu.addItem(getTranslation("shell.scheme")).getSubMenu();
        for (Scheme scheme : Scheme.values()) {
            schemes.put(scheme, schemeItem(colours, scheme));
        }
        entries.stream()
                .filter(UserMenuEntry::allowed)
                .sorted(Comparator.comparingInt(UserMenuEntry::order))
                .forEach(entry -> menu.addItem(getTranslation(entry.labelKey()), click -> entry.open()));
        menu.addItem(
                getTranslation("accounts.ownPassword"),
                click -> accounts.ownPasswordDialog().open());
        menu.addSeparator();
        menu.addItem(getTranslation("shell.signOut"), click -> accounts.signOut());
        askBrowser();
    }

    private Div who(StaffMember me) {
        Span name = new Span(me.name());
        Span role = new Span(getTranslation("accounts.role." + me.role().name()));
        role.addClassName("quiet");
        Div who = new Div(name, role);
        who.addClassName("two-lines");
        return who;
    }

    private MenuItem schemeItem(SubMenu menu, Scheme scheme) {
        MenuItem item = menu.addItem(getTranslation("shell.scheme." + scheme.name()), click -> choose(scheme));
        item.setCheckable(true);
        return item;
    }

    private void choose(Scheme scheme) {
        getElement()
                .executeJs("window.tautbandShell.setScheme($0)", scheme.name().toLowerCase(Locale.ROOT));
        show(scheme);
    }

    private void askBrowser() {
        getElement()
                .executeJs("return window.tautbandShell.scheme()")
                .then(String.class, name -> show(Scheme.valueOf(name.toUpperCase(Locale.ROOT))));
    }

    private void show(Scheme chosen) {
        schemes.forEach((scheme, item) -> item.setChecked(scheme == chosen));
    }
}

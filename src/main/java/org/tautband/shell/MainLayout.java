package org.tautband.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import org.tautband.clinic.ClinicService;
import org.tautband.common.ui.GlobalSearch;

/** What stands around every view: the clinic, the ways to the main views, the search, and who is signed in. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private static final String CONTENT = "content";

    private final ObjectProvider<GlobalSearch> search;

    MainLayout(ClinicService clinics, UserMenu userMenu, ObjectProvider<GlobalSearch> search) {
        this.search = search;
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(clinics.get().name()), navigation());
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div end = new Div();
        end.addClassName("navbar-end");
        if (search.getIfAvailable() != null) {
            end.add(searchButton());
        }
        end.add(userMenu);
        addToNavbar(skipLink(), toggle, end);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** Every view is the page's main part, and where the skip link leads. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement()
                .setAttribute("id", CONTENT)
                .setAttribute("role", "main")
                .setAttribute("tabindex", "-1");
        super.showRouterLayoutContent(content);
        content.getElement().executeJs("window.tautbandShell.arrive(this)");
    }

    private Anchor brand(String clinicName) {
        Image logo = new Image("logo.svg", getTranslation("shell.logo"));
        Span name = new Span(clinicName);
        name.addClassName("brand-name");
        Anchor brand = new Anchor("", logo, name);
        brand.addClassName("brand");
        return brand;
    }

    private Nav navigation() {
        SideNav items = new SideNav();
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(items::addItem);
        Nav navigation = new Nav(items);
        navigation.setAriaLabel(getTranslation("shell.navigation"));
        return navigation;
    }

    /** The titles of menu entries are message keys. */
    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null && !entry.icon().isEmpty()) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private Button searchButton() {
        Button find = new Button(getTranslation("shell.find"), VaadinIcon.SEARCH.create(), click -> openSearch());
        find.addClassName("find-client");
        find.setTooltipText(getTranslation("shell.find.keys"));
        return find;
    }

    private void openSearch() {
        search.ifAvailable(GlobalSearch::open);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().addEventListener("find-client", keys -> openSearch());
        getElement().executeJs("window.tautbandShell.attach(this)");
    }
}

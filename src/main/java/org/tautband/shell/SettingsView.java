package org.tautband.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tautband.accounts.Access;
import org.tautband.common.ui.SettingsSection;
import org.tautband.common.ui.TabBar;

/** UC-04: the settings, for owners. Route {@code /settings}; each tab is contributed by the module it belongs to. */
@Route("settings")
@Menu(title = "shell.settings", order = 90, icon = "vaadin:cog-o")
@RolesAllowed(Access.OWNER_ROLE)
class SettingsView extends Div implements HasDynamicTitle {

    private final Map<Tab, SettingsSection> unopened = new HashMap<>();

    SettingsView(List<SettingsSection> sections) {
        addClassName("page");
        TabSheet tabs = new TabSheet();
        TabBar.repair(tabs);
        sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(section -> addTab(tabs, section));
        tabs.addSelectedChangeListener(change -> fill(tabs, change.getSelectedTab()));
        add(new H1(getTranslation("shell.settings")), tabs);
        fill(tabs, tabs.getSelectedTab());
    }

    private void addTab(TabSheet tabs, SettingsSection section) {
        Tab tab = new Tab(getTranslation(section.titleKey()));
        unopened.put(tab, section);
        tabs.add(tab, new Div());
    }

    /** A tab is filled when it is opened first, so that the trail is not read by somebody who changes the address. */
    private void fill(TabSheet tabs, Tab tab) {
        SettingsSection section = unopened.remove(tab);
        if (section != null) {
            ((Div) tabs.getComponent(tab)).add(section.create());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.settings");
    }
}

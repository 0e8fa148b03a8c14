package org.tautband.common.ui;

import com.vaadin.flow.component.Component;

/** One tab of the settings, contributed by the module that it belongs to; only owners ever see it. */
public interface SettingsSection {

    /** The message key of the tab's name. */
    String titleKey();

    /** Lower comes first. */
    int order();

    /** The tab's content, made anew for each owner who opens the tab. */
    Component create();
}

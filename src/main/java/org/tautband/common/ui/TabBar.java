package org.tautband.common.ui;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;

/** Tabs whose inner scroller is no focusable stranger between the list of tabs and its tabs (WCAG 1.3.1). */
public final class TabBar extends Tabs {

    private static final String SCROLLER_WITHOUT_FOCUS = "?.querySelector('#scroll')?.removeAttribute('tabindex')";

    public TabBar() {
        addAttachListener(attached -> getElement().executeJs("this.shadowRoot" + SCROLLER_WITHOUT_FOCUS));
    }

    /** The same for the bar inside a tab sheet. */
    public static void repair(TabSheet sheet) {
        sheet.addAttachListener(attached ->
                sheet.getElement().executeJs("this.querySelector('vaadin-tabs')?.shadowRoot" + SCROLLER_WITHOUT_FOCUS));
    }
}

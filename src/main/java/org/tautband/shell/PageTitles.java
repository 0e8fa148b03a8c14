package org.tautband.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Ends every page's title with the name of the application. */
@Component
class PageTitles implements VaadinServiceInitListener {

    private static final String PRODUCT = "Tautband";
    private static final String END = " – " + PRODUCT;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> complete(init.getUI()));
    }

    static String complete(String title) {
        return title.endsWith(END) ? title : title + END;
    }

    private static void complete(UI ui) {
        ui.addAfterNavigationListener(navigation -> {
            String title = ui.getInternals().getTitle();
            ui.getPage().setTitle(title == null || title.isBlank() ? PRODUCT : complete(title));
        });
    }
}

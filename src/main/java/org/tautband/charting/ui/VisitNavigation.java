package org.tautband.charting.ui;

import com.vaadin.flow.component.UI;
import org.tautband.charting.VisitId;

/** The ways to a visit's chart and to its home-care sheet. */
public final class VisitNavigation {

    private VisitNavigation() {}

    /** The address of a visit's chart. */
    public static String path(VisitId visit) {
        return "visits/" + visit;
    }

    /** The address of the home-care sheet of a visit. */
    public static String sheetPath(VisitId visit) {
        return path(visit) + "/sheet";
    }

    public static void open(VisitId visit) {
        UI.getCurrent().navigate(path(visit));
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.VisitId;

/**
 * After a reload, opens the point or area whose note the page could not send before, so that it is sent now: a note that
 * waits in the tab's storage would otherwise wait until somebody happens to look there.
 */
final class UnsentNotes {

    private static final String WAITING =
            "return Object.keys(sessionStorage).filter(key => key.startsWith($0)).map(key => key.slice($0.length))";

    /** What the page's vault puts before each name in the tab's own storage. */
    private static final String VAULT = "tautband/";

    private UnsentNotes() {}

    /** The name of a note in the page's vault. */
    static String key(VisitId visit, UUID finding) {
        return prefix(visit) + finding;
    }

    private static String prefix(VisitId visit) {
        return "note/" + visit + "/";
    }

    static void open(Component chart, ChartEditor editor) {
        chart.getElement()
                .executeJs(WAITING, VAULT + prefix(editor.visit().id()))
                .then(waiting -> StreamSupport.stream(waiting.spliterator(), false)
                        .map(id -> id.asString(""))
                        .forEach(id -> open(editor, id)));
    }

    private static void open(ChartEditor editor, String id) {
        editor.visit().findings().stream()
                .map(FindingDetails::id)
                .filter(finding -> finding.value().toString().equals(id))
                .forEach(editor::select);
        editor.visit().fasciaFindings().stream()
                .map(FasciaFindingDetails::id)
                .filter(area -> area.value().toString().equals(id))
                .forEach(editor::selectArea);
    }
}

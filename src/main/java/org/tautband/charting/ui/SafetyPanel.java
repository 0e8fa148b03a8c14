package org.tautband.charting.ui;

import com.vaadin.flow.component.details.Details;
import java.time.ZoneId;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitSafety;
import org.tautband.charting.VisitSafetyService;
import org.tautband.clients.ClientDetails;

/** UC-12, what comes before the hands touch: health history, red flags, consent, and reasons for what is advised against. */
final class SafetyPanel extends Details {

    private final ChartEditor editor;
    private final VisitSafetyService service;
    private final SafetyQuestionList questions;
    private final SafetyCells cells;
    private SafetyPlaces weighed;
    private int left;

    SafetyPanel(
            ChartEditor editor,
            VisitSafetyService service,
            SafetyDialogs dialogs,
            ClientDetails client,
            MuscleNames names,
            BodyMapPanel map,
            ZoneId zone) {
        this.editor = editor;
        this.service = service;
        this.cells = new SafetyCells(editor, service, dialogs, client, zone, this::show);
        this.questions = new SafetyQuestionList(editor, service, names, zone, this::show);
        addClassNames("panel", "safety-panel");
        add(cells, questions);
        this.weighed = SafetyPlaces.of(editor.visit());
        VisitSafety safety = service.open(editor.visit().id());
        map.avoid(safety.avoided());
        show(safety);
        setOpened(editor.editable() && todo(safety) > 0);
        questions.neverAskAgain(safety);
        cells.neverAskAgain(safety);
        editor.onChange(this::changed);
    }

    /** Reads again only when something changed that a rule looks at: most changes of a chart do not. */
    private void changed(VisitDetails visit) {
        SafetyPlaces places = SafetyPlaces.of(visit);
        if (!places.equals(weighed)) {
            weighed = places;
            VisitSafety safety = service.open(visit.id());
            show(safety);
            questions.askAboutNew(safety);
            cells.askAboutNew(safety);
        }
    }

    private void show(VisitSafety safety) {
        int todo = todo(safety);
        setSummaryText(summary(todo));
        cells.show(safety);
        questions.show(safety);
        if (editor.editable() && !safety.openQuestions().isEmpty()) {
            setOpened(true);
        } else if (todo == 0 && left > 0) {
            setOpened(false);
        }
        left = todo;
    }

    private String summary(int todo) {
        if (!editor.editable()) {
            return getTranslation("charting.safety.recorded");
        }
        return todo == 0 ? getTranslation("charting.safety.done") : getTranslation("charting.safety.todo", todo);
    }

    /** Brings the panel into sight, open. */
    void show() {
        setOpened(true);
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.querySelector('vaadin-button')?.focus()");
    }

    private static int todo(VisitSafety safety) {
        int todo = safety.openQuestions().size();
        todo += safety.healthAsked() ? 0 : 1;
        todo += safety.consentAsked() ? 0 : 1;
        return todo;
    }
}

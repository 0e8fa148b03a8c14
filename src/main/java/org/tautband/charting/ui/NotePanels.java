package org.tautband.charting.ui;

import org.springframework.stereotype.Component;
import org.tautband.charting.MotionService;
import org.tautband.charting.MovementCatalogue;
import org.tautband.charting.RecheckService;
import org.tautband.charting.TreatmentService;
import org.tautband.charting.VisitId;
import org.tautband.charting.phrases.PhraseService;

/** Makes the panels of the note for one chart. */
@Component
class NotePanels {

    private final RecheckService rechecks;
    private final MotionService motions;
    private final MovementCatalogue movements;
    private final TreatmentService treatments;
    private final PhraseService phrases;

    NotePanels(
            RecheckService rechecks,
            MotionService motions,
            MovementCatalogue movements,
            TreatmentService treatments,
            PhraseService phrases) {
        this.rechecks = rechecks;
        this.motions = motions;
        this.movements = movements;
        this.treatments = treatments;
        this.phrases = phrases;
    }

    RecheckPanel rechecks(ChartEditor editor, MuscleNames names) {
        VisitId visit = editor.visit().id();
        return new RecheckPanel(editor, rechecks, rechecks.findingsBefore(visit), names);
    }

    TreatmentPanel treatment(ChartEditor editor, PainPanel pain) {
        return new TreatmentPanel(
                editor,
                pain,
                new MotionPanel(editor, motions, movements),
                new AreasPanel(editor, treatments),
                new ProductsPanel(editor, treatments));
    }

    SoapPanel soap(ChartEditor editor) {
        return new SoapPanel(
                editor, phrases, rechecks.visitBefore(editor.visit().id()));
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** What was measured and done besides the findings. */
final class TreatmentPanel extends Section {

    TreatmentPanel(ChartEditor editor, PainPanel pain, MotionPanel motion, AreasPanel areas, ProductsPanel products) {
        addClassNames("panel", "treatment-panel");
        add(new H2(getTranslation("charting.treatment")), pain, motion, areas, products);
        editor.onChange(visit -> setVisible(!visit.signed()
                || !visit.treatment().isEmpty()
                || visit.pain().before() != null
                || visit.pain().after() != null));
    }
}

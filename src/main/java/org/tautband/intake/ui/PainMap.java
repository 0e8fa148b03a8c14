package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.intake.PainMark;

/** Where a client said that it hurts. */
final class PainMap extends Div {

    PainMap(MuscleCatalogue catalogue, List<PainMark> pain) {
        addClassName("pain-map");
        BodyMap map = new BodyMap(catalogue);
        map.setReadOnly(true);
        map.setMarks(PainMarks.of(pain, getTranslation("anatomy.mark.pain")));
        map.setView(pain.getFirst().view());
        add(new H3(getTranslation("intake.answers.pain")), map);
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
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
        OrderedList places = new OrderedList();
        pain.forEach(mark -> places.add(new ListItem(inWords(mark.point(), catalogue))));
        add(new H3(getTranslation("intake.answers.pain")), map, places);
    }

    /** A side is read more surely than seen, and some do not see the map. */
    private String inWords(BodyPoint point, MuscleCatalogue catalogue) {
        Side side = point.mayBeMidline() ? Side.MIDLINE : point.side();
        return getTranslation(
                "intake.answers.painAt",
                catalogue.nearest(point, 1).getFirst().muscle().name(),
                getTranslation(side.messageKey()),
                getTranslation(point.view().messageKey()));
    }
}

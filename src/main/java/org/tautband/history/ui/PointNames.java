package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.PointPlace;
import org.tautband.history.chart.Words;

/** How points are called on these screens: muscle and the client's own side. */
final class PointNames {

    private final MuscleCatalogue catalogue;
    private final Words words;

    PointNames(MuscleCatalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Words in the language of the user who looks at the component. */
    static Words words(Component screen) {
        return new Words(
                (key, values) -> screen.getTranslation(key, values),
                UI.getCurrent().getLocale());
    }

    String muscle(String muscleId) {
        return catalogue.find(muscleId).map(Muscle::name).orElse(muscleId);
    }

    /** For instance “Upper trapezius, left”. */
    String of(PointPlace place) {
        return muscle(place.muscleId()) + ", "
                + words.say("charting.Side." + place.side().name());
    }
}

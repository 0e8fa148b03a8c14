package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingDetails;

/** How points are called on screen: muscle and the client's own side. */
final class MuscleNames {

    private final MuscleCatalogue catalogue;
    private final Component texts;

    MuscleNames(MuscleCatalogue catalogue, Component texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    String name(String muscleId) {
        return catalogue.find(muscleId).map(Muscle::name).orElse(muscleId);
    }

    /** Where the muscle's points typically send their pain. */
    List<String> referralAreas(String muscleId) {
        return catalogue.find(muscleId).map(Muscle::referralAreas).orElse(List.of());
    }

    String side(Side side) {
        return texts.getTranslation("charting.Side." + side.name());
    }

    /** For instance “Upper trapezius, left”. */
    String point(FindingDetails finding) {
        return name(finding.place().muscleId()) + ", " + side(finding.place().side());
    }
}

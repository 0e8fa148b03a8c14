package org.tautband.charting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.guide.BodyArea;
import org.tautband.intake.ConsentSubject;

/** Finds what of a chart the hands worked on, and which parts of the body that touches. */
@Component
class WorkedPlaces {

    /** The pressure level from which on pressure is called deep. */
    private static final int DEEP = 5;

    private final MuscleCatalogue catalogue;

    WorkedPlaces(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them; points that nobody looked at in this visit are none. */
    List<WorkedPlace> of(VisitDetails visit) {
        List<WorkedPlace> places = new ArrayList<>();
        visit.findings().stream()
                .filter(finding -> finding.data().recheck() == Recheck.CONFIRMED)
                .forEach(finding -> places.add(place(finding)));
        visit.fasciaFindings().forEach(fascia -> places.add(place(fascia)));
        visit.treatment().areas().forEach(area -> places.add(place(area)));
        return places;
    }

    private WorkedPlace place(FindingDetails finding) {
        Set<Muscle> muscle = catalogue.find(finding.place().muscleId()).stream().collect(Collectors.toSet());
        Set<ConsentSubject> consents = consents(muscle);
        if (finding.holds().stream().anyMatch(hold -> hold.data().pressureLevel() >= DEEP)) {
            consents.add(ConsentSubject.DEEP_PRESSURE);
        }
        return new WorkedPlace(
                finding.id().value(),
                finding.number(),
                List.of(finding.place().point()),
                areas(muscle),
                !finding.holds().isEmpty(),
                consents);
    }

    private WorkedPlace place(FasciaFindingDetails fascia) {
        List<BodyPoint> points = points(fascia.data());
        Set<Muscle> beneath = points.stream()
                .flatMap(point -> catalogue.nearest(point, 1).stream())
                .map(ranked -> ranked.muscle())
                .collect(Collectors.toSet());
        FasciaTechnique technique = fascia.data().treatment().technique();
        Set<ConsentSubject> consents = consents(beneath);
        consents.addAll(SensitiveAreas.consentsFor(technique));
        return new WorkedPlace(fascia.id().value(), 0, points, areas(beneath), technique != null, consents);
    }

    /** Of what was drawn, every corner; a spot has one. */
    private static List<BodyPoint> points(FasciaFindingData fascia) {
        BodyPoint point = fascia.point();
        if (point == null) {
            return List.of();
        }
        return fascia.shape() == null
                ? List.of(point)
                : Stream.concat(Stream.of(point), fascia.shape().vertices().stream())
                        .toList();
    }

    private static WorkedPlace place(TreatedAreaDetails treated) {
        BodyArea area = BodyArea.valueOf(treated.area().name());
        Set<ConsentSubject> consents =
                treated.area() == BodyRegion.CHEST ? Set.of(ConsentSubject.CHEST) : Set.<ConsentSubject>of();
        return new WorkedPlace(treated.id().value(), 0, List.of(), Set.of(area), true, consents);
    }

    private static Set<ConsentSubject> consents(Set<Muscle> muscles) {
        return muscles.stream()
                .flatMap(muscle -> SensitiveAreas.consentsFor(muscle).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<BodyArea> areas(Set<Muscle> muscles) {
        return muscles.stream()
                .map(muscle -> BodyArea.valueOf(muscle.region().name()))
                .collect(Collectors.toSet());
    }
}

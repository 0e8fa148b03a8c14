package org.tautband.homecare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Recheck;
import org.tautband.charting.VisitDetails;
import org.tautband.guide.BodyArea;
import org.tautband.guide.ClinicRules;
import org.tautband.guide.FasciaArea;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.Tried;
import org.tautband.intake.HealthNotes;

/** A visit and what is known of the client's health, as a question to the rules. Only points looked at today count. */
@Component
class SheetQuery {

    private final MuscleCatalogue catalogue;

    SheetQuery(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    HomeCareQuery of(VisitDetails visit, HealthNotes health, OptionalInt age, ClinicRules clinic, List<Tried> tried) {
        return new HomeCareQuery(
                        assessed(visit).stream().map(this::point).toList(),
                        health.conditions(),
                        health.redFlags(),
                        age.isPresent() ? age.getAsInt() : null)
                .withFascia(visit.fasciaFindings().stream()
                        .flatMap(area -> palpated(area.data()).stream())
                        .toList())
                .withTried(tried)
                .withClinic(clinic);
    }

    /** An area lies in the part of the body of the muscle beneath it; one that was not placed says nothing. */
    private Optional<FasciaArea> palpated(FasciaFindingData area) {
        return Optional.ofNullable(area.point())
                .flatMap(point -> catalogue.nearest(point, 1).stream().findFirst())
                .map(nearest -> new FasciaArea(
                        BodyArea.valueOf(nearest.muscle().region().name()),
                        HomeCareQuery.Side.valueOf(nearest.side().name()),
                        FasciaArea.Quality.valueOf(area.quality().name()),
                        FasciaArea.Glide.valueOf(area.glide().name())));
    }

    static List<FindingDetails> assessed(VisitDetails visit) {
        return visit.findings().stream()
                .filter(finding -> finding.data().recheck() == Recheck.CONFIRMED)
                .toList();
    }

    private HomeCareQuery.Point point(FindingDetails finding) {
        PointPlace place = finding.place();
        Muscle muscle = catalogue.find(place.muscleId()).orElseThrow();
        return new HomeCareQuery.Point(
                finding.number(),
                muscle.id(),
                muscle.name(),
                HomeCareQuery.Side.valueOf(place.side().name()),
                BodyArea.valueOf(muscle.region().name()),
                HomeCareQuery.State.valueOf(finding.data().state().name()),
                finding.data().tendernessBefore(),
                finding.data().tendernessAfter(),
                muscle.stretch(),
                Objects.requireNonNullElse(muscle.selfCareNote(), ""),
                catalogue.avoidAreaAt(place.point()).isPresent(),
                null);
    }
}

package org.tautband.homecare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Recheck;
import org.tautband.charting.TriggerPointId;
import org.tautband.charting.VisitDetails;
import org.tautband.guide.BodyArea;
import org.tautband.guide.FasciaArea;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.Injury;
import org.tautband.intake.HealthNotes;

/** A visit and what is known of the client's health, as a question to the rules. Only points looked at today count. */
@Component
class SheetQuery {

    private final MuscleCatalogue catalogue;

    SheetQuery(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param today the day from which an injury is counted */
    HomeCareQuery of(VisitDetails visit, List<PointLife> lives, HealthNotes health, OptionalInt age, LocalDate today) {
        Map<TriggerPointId, PointLife> byPoint = lives.stream().collect(Collectors.toMap(PointLife::id, life -> life));
        List<HomeCareQuery.Point> points = assessed(visit).stream()
                .map(finding -> point(finding, past(finding, byPoint, visit)))
                .toList();
        return new HomeCareQuery(
                        points, health.conditions(), health.redFlags(), age.isPresent() ? age.getAsInt() : null)
                .withInjury(injury(health, today))
                .withFascia(visit.fasciaFindings().stream()
                        .flatMap(area -> palpated(area.data()).stream())
                        .toList());
    }

    private static PointPast past(FindingDetails finding, Map<TriggerPointId, PointLife> lives, VisitDetails visit) {
        PointLife life = lives.get(finding.triggerPointId());
        if (life == null) {
            return PointPast.UNKNOWN;
        }
        List<PointMoment> before = life.assessed().stream()
                .filter(moment -> isBefore(moment, visit))
                .toList();
        return PointPast.of(before, visit.serviceDate(), finding.data().tendernessBefore());
    }

    private static boolean isBefore(PointMoment moment, VisitDetails visit) {
        int day = moment.serviceDate().compareTo(visit.serviceDate());
        return !moment.visit().equals(visit.id())
                && (day < 0 || (day == 0 && moment.createdAt().isBefore(visit.createdAt())));
    }

    /** Where it was is not asked, so that it counts everywhere. */
    private static @Nullable Injury injury(HealthNotes health, LocalDate today) {
        LocalDate day = health.injuredOn();
        if (day == null || day.isAfter(today)) {
            return null;
        }
        return new Injury(Math.toIntExact(ChronoUnit.DAYS.between(day, today)), Set.of());
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

    private HomeCareQuery.Point point(FindingDetails finding, PointPast past) {
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
                past.unchangedDays(),
                past.tendernessLastVisit());
    }
}

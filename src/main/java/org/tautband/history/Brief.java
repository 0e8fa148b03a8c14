package org.tautband.history;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitOutline;
import org.tautband.charting.VisitSummary;

/** What a therapist must know before the client lies down. */
public record Brief(VisitOutline visits, List<PointCourse> points) {

    /** A point of one visit. */
    public record Treated(PointCourse course, PointMoment moment) {}

    /** What was asked in the first visit; the reason why the client comes, until a later visit says otherwise. */
    public @Nullable VisitSummary reason() {
        return Stream.of(visits.first(), visits.lastSigned())
                .filter(Objects::nonNull)
                .filter(visit -> !visit.soap().subjective().isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The points that a visit looked at, the most tender first. */
    public List<Treated> treatedIn(VisitId visit) {
        return points.stream()
                .flatMap(course -> course.life().assessed().stream()
                        .filter(moment -> moment.visit().equals(visit))
                        .map(moment -> new Treated(course, moment)))
                .sorted(Comparator.comparing(
                        treated -> Objects.requireNonNullElse(treated.moment().tendernessBefore(), -1),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** Open points, those that need attention first. */
    public List<PointCourse> open() {
        return points.stream()
                .filter(PointCourse::open)
                .sorted(PointOrder.ATTENTION.comparator())
                .toList();
    }

    /** Points that became less tender by a clinically meaningful change, the greatest change first. */
    public List<PointCourse> improved() {
        return points.stream()
                .filter(course -> course.trend() == Trend.BETTER && course.standing() != Standing.RETURNED)
                .sorted(PointOrder.IMPROVED.comparator())
                .toList();
    }

    /** Points that came back after they had been resolved. */
    public List<PointCourse> returned() {
        return points.stream()
                .filter(course -> course.standing() == Standing.RETURNED)
                .sorted(PointOrder.WORSENED.comparator())
                .toList();
    }

    /** Points that became more tender by a clinically meaningful change. */
    public List<PointCourse> worse() {
        return points.stream()
                .filter(course -> course.trend() == Trend.WORSE && course.standing() == Standing.OPEN)
                .sorted(PointOrder.WORSENED.comparator())
                .toList();
    }
}

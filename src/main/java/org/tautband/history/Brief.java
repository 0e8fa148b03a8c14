package org.tautband.history;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.charting.TriggerPointId;
import org.tautband.charting.VisitOutline;
import org.tautband.charting.VisitSummary;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpAnswer;

/**
 * What a therapist must know before the client lies down.
 *
 * @param held seconds that each point was held in the last signed visit
 * @param home what the client last said of each thing that a sheet asked for, the latest first
 */
public record Brief(
        VisitOutline visits, List<PointCourse> points, Map<TriggerPointId, BigDecimal> held, List<Answered> home) {

    /** A point of one visit and the seconds that it was held. */
    public record Treated(PointMoment moment, BigDecimal held) {}

    /** What was asked in the first visit; the reason why the client comes, until a later visit says otherwise. */
    public @Nullable VisitSummary reason() {
        return Stream.of(visits.first(), visits.lastSigned())
                .filter(Objects::nonNull)
                .filter(visit -> !visit.soap().subjective().isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The points that the last signed visit looked at, the most tender first. */
    public List<Treated> treated() {
        VisitSummary last = visits.lastSigned();
        return points.stream()
                .flatMap(course -> course.life().assessed().stream()
                        .filter(moment -> last != null && moment.visit().equals(last.id()))
                        .map(moment -> new Treated(
                                moment, held.getOrDefault(course.life().id(), BigDecimal.ZERO))))
                .sorted(Comparator.comparing(
                        treated -> Objects.requireNonNullElse(treated.moment().tendernessBefore(), -1),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** What helped at home, as the client said. */
    public List<Answered> helped() {
        return home.stream()
                .filter(answered -> answered.answer().helped() == FollowUpAnswer.Helped.YES)
                .toList();
    }

    /** What was done at home and did not help, as the client said. */
    public List<Answered> didNotHelp() {
        return home.stream()
                .filter(answered -> answered.answer().helped() == FollowUpAnswer.Helped.NO)
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

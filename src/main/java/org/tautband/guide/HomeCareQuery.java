package org.tautband.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules need to know, in their own words; they know nothing of visits.
 *
 * @param points today's trigger points
 * @param conditions what was noted for the client
 * @param redFlags keys of the red flags that are there; one is enough to stop
 * @param age in years, where known
 * @param fascia areas palpated today
 * @param causes what brings the pain on, as far as it was asked
 * @param injury the latest injury, if there was one
 * @param tried what became of the items of earlier sheets, the latest answer for each
 * @param equipment what is at hand; absent when nobody asked, and then nothing is left out for want of it
 * @param clinic what the clinic adds to the catalogue
 */
public record HomeCareQuery(
        List<Point> points,
        Set<NotedCondition> conditions,
        Set<String> redFlags,
        @Nullable Integer age,
        List<FasciaArea> fascia,
        Set<Cause> causes,
        @Nullable Injury injury,
        List<Tried> tried,
        @Nullable Set<Equipment> equipment,
        ClinicRules clinic) {

    public HomeCareQuery {
        points = List.copyOf(points);
        conditions = Set.copyOf(conditions);
        redFlags = Set.copyOf(redFlags);
        fascia = List.copyOf(fascia);
        causes = Set.copyOf(causes);
        tried = List.copyOf(tried);
        equipment = equipment == null ? null : Set.copyOf(equipment);
        if (new HashSet<>(points.stream().map(Point::number).toList()).size() < points.size()) {
            throw new IllegalArgumentException("two points with one number");
        }
    }

    /** A question about nothing but points and health. */
    public HomeCareQuery(
            List<Point> points, Set<NotedCondition> conditions, Set<String> redFlags, @Nullable Integer age) {
        this(points, conditions, redFlags, age, List.of(), Set.of(), null, List.of(), null, ClinicRules.NONE);
    }

    public HomeCareQuery withFascia(List<FasciaArea> areas) {
        return new HomeCareQuery(points, conditions, redFlags, age, areas, causes, injury, tried, equipment, clinic);
    }

    public HomeCareQuery withCauses(Set<Cause> noted) {
        return new HomeCareQuery(points, conditions, redFlags, age, fascia, noted, injury, tried, equipment, clinic);
    }

    public HomeCareQuery withInjury(@Nullable Injury noted) {
        return new HomeCareQuery(points, conditions, redFlags, age, fascia, causes, noted, tried, equipment, clinic);
    }

    public HomeCareQuery withTried(List<Tried> answers) {
        return new HomeCareQuery(points, conditions, redFlags, age, fascia, causes, injury, answers, equipment, clinic);
    }

    public HomeCareQuery withEquipment(@Nullable Set<Equipment> atHand) {
        return new HomeCareQuery(points, conditions, redFlags, age, fascia, causes, injury, tried, atHand, clinic);
    }

    public HomeCareQuery withClinic(ClinicRules rules) {
        return new HomeCareQuery(points, conditions, redFlags, age, fascia, causes, injury, tried, equipment, rules);
    }

    /** What was noted, and what follows from a fresh injury. */
    Set<NotedCondition> known() {
        Set<NotedCondition> known = new HashSet<>(conditions);
        if (injury != null && injury.isFresh()) {
            known.add(new NotedCondition(Condition.FRESH_INJURY, injury.areas()));
        }
        return known;
    }

    /** Whether the item can be done with what is at hand, as far as anybody asked. */
    boolean has(@Nullable Equipment needed) {
        return needed == null || equipment == null || equipment.contains(needed);
    }

    boolean hasForSure(Equipment thing) {
        return equipment != null && equipment.contains(thing);
    }

    /** The client's own side. */
    public enum Side {
        LEFT,
        RIGHT,
        MIDLINE
    }

    public enum State {
        ACTIVE,
        LATENT,
        UNCLEAR,
        RESOLVED
    }

    /**
     * A condition of the client.
     *
     * @param areas where it is; empty when nobody noted where, and then it counts everywhere
     */
    public record NotedCondition(String key, Set<BodyArea> areas) {

        public NotedCondition {
            areas = Set.copyOf(areas);
        }

        public static NotedCondition of(String key) {
            return new NotedCondition(key, Set.of());
        }
    }

    /**
     * One trigger point.
     *
     * @param number names the point in the answer and on the sheet
     * @param muscleId catalogue id
     * @param stretchKey the catalogue's stretch for the muscle; {@code none} or absent when there is none
     * @param selfCareNote the catalogue's note; empty when there is none
     * @param inAvoidArea lies in an area to avoid: front of the neck, armpit, groin, behind the knee, over the kidneys
     * @param unchangedDays how long its tenderness has not changed clinically; absent when not known
     * @param tendernessLastVisit before treatment, at the visit before; absent when there was none
     */
    public record Point(
            int number,
            String muscleId,
            String muscleName,
            Side side,
            BodyArea area,
            State state,
            @Nullable Integer tendernessBefore,
            @Nullable Integer tendernessAfter,
            @Nullable String stretchKey,
            String selfCareNote,
            boolean inAvoidArea,
            @Nullable Integer unchangedDays,
            @Nullable Integer tendernessLastVisit) {

        /** A point of which no earlier visit is known. */
        public Point(
                int number,
                String muscleId,
                String muscleName,
                Side side,
                BodyArea area,
                State state,
                @Nullable Integer tendernessBefore,
                @Nullable Integer tendernessAfter,
                @Nullable String stretchKey,
                String selfCareNote,
                boolean inAvoidArea,
                @Nullable Integer unchangedDays) {
            this(
                    number,
                    muscleId,
                    muscleName,
                    side,
                    area,
                    state,
                    tendernessBefore,
                    tendernessAfter,
                    stretchKey,
                    selfCareNote,
                    inAvoidArea,
                    unchangedDays,
                    null);
        }

        public Point withTendernessLastVisit(@Nullable Integer tenderness) {
            return new Point(
                    number,
                    muscleId,
                    muscleName,
                    side,
                    area,
                    state,
                    tendernessBefore,
                    tendernessAfter,
                    stretchKey,
                    selfCareNote,
                    inAvoidArea,
                    unchangedDays,
                    tenderness);
        }

        /** "left upper trapezius". */
        Wording inWords() {
            return Wording.of("guide.point." + side.name().toLowerCase(Locale.ROOT), startingSmall(muscleName));
        }

        /** "left upper trapezius, tender 7", as far as it was asked. */
        Wording withTenderness() {
            return tendernessBefore == null ? inWords() : Wording.of("guide.point.tender", inWords(), tendernessBefore);
        }

        boolean isMoreTenderAfter() {
            return tendernessBefore != null && tendernessAfter != null && tendernessAfter > tendernessBefore;
        }

        /** How much treatment eased it today, on 0–10; null when not asked twice. */
        @Nullable Integer easedBy() {
            return tendernessBefore == null || tendernessAfter == null ? null : tendernessBefore - tendernessAfter;
        }

        /** How much more tender it came in than to the visit before, on 0–10; null when not known. */
        @Nullable Integer worseBy() {
            return tendernessBefore == null || tendernessLastVisit == null
                    ? null
                    : tendernessBefore - tendernessLastVisit;
        }

        private static String startingSmall(String name) {
            return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }
}

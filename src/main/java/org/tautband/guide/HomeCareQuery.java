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
 * @param clinic what the clinic adds to the catalogue
 */
public record HomeCareQuery(
        List<Point> points,
        Set<NotedCondition> conditions,
        Set<String> redFlags,
        @Nullable Integer age,
        ClinicRules clinic) {

    /** A question to the catalogue as it stands. */
    public HomeCareQuery(
            List<Point> points, Set<NotedCondition> conditions, Set<String> redFlags, @Nullable Integer age) {
        this(points, conditions, redFlags, age, ClinicRules.NONE);
    }

    public HomeCareQuery {
        points = List.copyOf(points);
        conditions = Set.copyOf(conditions);
        redFlags = Set.copyOf(redFlags);
        if (new HashSet<>(points.stream().map(Point::number).toList()).size() < points.size()) {
            throw new IllegalArgumentException("two points with one number");
        }
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
            @Nullable Integer unchangedDays) {

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

        private static String startingSmall(String name) {
            return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }
}

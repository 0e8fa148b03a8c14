package org.tautband.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.demo.DemoPeople.Person;

/** The visits of one fictional client: points that ease, linger or return from visit to visit. */
final class DemoVisits {

    private static final int SOLVED_BELOW = 2;

    /** Last visits are spread over so long, so that some client came in each of the last weeks. */
    private static final int LAST_DAYS = 45;

    /** A trigger point that is followed through visits. */
    record Point(UUID id, Muscle muscle, Side side, BodyPoint at) {}

    /** What was found and done at one point in one visit. */
    record Found(UUID id, Point point, String state, int before, int after, List<Double> holds) {}

    /** One visit with its texts and findings. */
    record Visit(UUID id, Instant at, String subjective, String plan, int painBefore, List<Found> found) {}

    private final MuscleCatalogue catalogue;
    private final Random random;

    DemoVisits(MuscleCatalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    static int painAfter(Visit visit) {
        return Math.max(0, visit.painBefore() - 2);
    }

    List<Visit> of(Person person, Instant now) {
        DemoComplaint complaint =
                DemoComplaint.ALL.get(Math.floorMod(person.id().hashCode(), DemoComplaint.ALL.size()));
        List<Point> points = points(complaint);
        int count = 3 + random.nextInt(12);
        Duration gap = Duration.ofDays(700).dividedBy(count);
        Instant last = now.minus(Duration.ofDays(1L + Math.floorMod(person.id().hashCode() / 31, LAST_DAYS)));
        double[] tender =
                points.stream().mapToDouble(point -> 5 + random.nextInt(5)).toArray();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant at = last.minus(gap.multipliedBy(count - 1L - i)).minus(Duration.ofMinutes(random.nextInt(600)));
            visits.add(visit(complaint, points, tender, i, at));
        }
        return visits;
    }

    private List<Point> points(DemoComplaint complaint) {
        Side side = random.nextBoolean() ? Side.LEFT : Side.RIGHT;
        return complaint.muscles().stream()
                .map(id -> catalogue.find(id).orElseThrow())
                .map(muscle -> point(muscle, random.nextInt(5) == 0 ? other(side) : side))
                .toList();
    }

    private static Side other(Side side) {
        return side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }

    private Point point(Muscle muscle, Side side) {
        BodyPoint right = muscle.triggerPoints().getFirst().at();
        return new Point(uuid(), muscle, side, side == Side.RIGHT ? right : right.mirrored());
    }

    private Visit visit(DemoComplaint complaint, List<Point> points, double[] tender, int number, Instant at) {
        List<Found> found = new ArrayList<>();
        int worst = 0;
        for (int i = 0; i < points.size(); i++) {
            int before = (int) Math.round(Math.clamp(tender[i], 0, 10));
            int after = Math.max(0, before - 1 - random.nextInt(4));
            worst = Math.max(worst, before);
            found.add(new Found(uuid(), points.get(i), state(before), before, after, holds(before)));
            boolean flare = random.nextInt(6) == 0;
            tender[i] = flare ? before + 2.0 : before - random.nextDouble(1.8);
        }
        String words = complaint.words().get(Math.min(number, complaint.words().size() - 1 - random.nextInt(2)));
        return new Visit(uuid(), at, words, complaint.plan(), worst, found);
    }

    private static String state(int tenderness) {
        if (tenderness < SOLVED_BELOW) {
            return "RESOLVED";
        }
        return tenderness >= 5 ? "ACTIVE" : "LATENT";
    }

    private List<Double> holds(int tenderness) {
        List<Double> holds = new ArrayList<>();
        for (int i = 0; i < Math.min(3, tenderness / 3); i++) {
            holds.add((200 + random.nextInt(500)) / 10.0);
        }
        return holds;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}

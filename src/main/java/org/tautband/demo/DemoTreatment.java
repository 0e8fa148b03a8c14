package org.tautband.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tautband.anatomy.BodyRegion;
import org.tautband.demo.DemoVisits.Found;
import org.tautband.demo.DemoVisits.Visit;

/** What was measured and done in fictional visits: the areas of their points, and how far the neck turns. */
final class DemoTreatment {

    private static final int MINUTES_EACH = 10;
    private static final int USUAL_ROTATION = 60;
    private static final String OIL = "Sweet almond oil";
    private static final Map<BodyRegion, String> NAMES = Map.ofEntries(
            Map.entry(BodyRegion.HEAD_JAW, "head and jaw"),
            Map.entry(BodyRegion.NECK, "neck"),
            Map.entry(BodyRegion.SHOULDER_UPPER_BACK, "shoulder and upper back"),
            Map.entry(BodyRegion.CHEST, "chest"),
            Map.entry(BodyRegion.ARM, "arm"),
            Map.entry(BodyRegion.HAND, "hand"),
            Map.entry(BodyRegion.MID_LOW_BACK, "middle and low back"),
            Map.entry(BodyRegion.ABDOMEN, "belly"),
            Map.entry(BodyRegion.HIP, "hip"),
            Map.entry(BodyRegion.THIGH, "thigh"),
            Map.entry(BodyRegion.LEG, "lower leg"),
            Map.entry(BodyRegion.FOOT, "foot"));

    private final List<Object[]> areas = new ArrayList<>();
    private final List<Object[]> motions = new ArrayList<>();
    private final List<Object[]> products = new ArrayList<>();

    void add(UUID client, Visit visit) {
        minutes(visit)
                .forEach((area, minutes) ->
                        areas.add(new Object[] {id(visit, area.name()), client, visit.id(), area.name(), minutes}));
        neck(visit)
                .forEach(found -> motions.add(new Object[] {
                    id(visit, "rotation"),
                    client,
                    visit.id(),
                    found.point().side().name(),
                    rotation(found.before()),
                    rotation(found.after())
                }));
        products.add(new Object[] {id(visit, OIL), client, visit.id(), OIL});
    }

    /** The same in words, as the chart itself would write it. */
    static List<String> lines(Visit visit) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "Pain (0–10): %d before, %d after.", visit.painBefore(), DemoVisits.painAfter(visit)));
        neck(visit)
                .forEach(found -> lines.add(String.format(
                        Locale.ROOT,
                        "Neck rotation, %s: %d° before, %d° after.",
                        found.point().side().name().toLowerCase(Locale.ROOT),
                        rotation(found.before()),
                        rotation(found.after()))));
        Map<BodyRegion, Integer> minutes = minutes(visit);
        lines.add("Treated: "
                + minutes.entrySet().stream()
                        .map(area -> NAMES.get(area.getKey()) + " " + area.getValue() + " min")
                        .collect(Collectors.joining(", "))
                + "; " + minutes.values().stream().mapToInt(Integer::intValue).sum() + " min in all.");
        lines.add("Products: " + OIL + ".");
        return lines;
    }

    private static Map<BodyRegion, Integer> minutes(Visit visit) {
        return visit.found().stream()
                .collect(Collectors.groupingBy(
                        found -> found.point().muscle().region(),
                        TreeMap::new,
                        Collectors.summingInt(found -> MINUTES_EACH)));
    }

    private static List<Found> neck(Visit visit) {
        return visit.found().stream()
                .filter(found -> found.point().muscle().region() == BodyRegion.NECK)
                .limit(1)
                .toList();
    }

    private static int rotation(int tenderness) {
        return USUAL_ROTATION - 2 * tenderness;
    }

    private static UUID id(Visit visit, String part) {
        return UUID.nameUUIDFromBytes((visit.id() + part).getBytes(StandardCharsets.UTF_8));
    }

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate("""
                insert into treated_area (id, version, client_id, session_id, area, minutes)
                values (?, 0, ?, ?, ?, ?)""", areas);
        jdbc.batchUpdate("""
                insert into range_of_motion (id, version, client_id, session_id, position, movement, side,
                    degrees_before, degrees_after)
                values (?, 0, ?, ?, 1, 'neck_rotation', ?, ?, ?)""", motions);
        jdbc.batchUpdate("""
                insert into used_product (id, client_id, session_id, position, name) values (?, ?, ?, 1, ?)""", products);
    }
}

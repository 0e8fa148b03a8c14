package org.tautband.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.demo.DemoVisits.Found;
import org.tautband.demo.DemoVisits.Visit;

/** The objective part of a fictional note. */
final class DemoObjective {

    private DemoObjective() {}

    static String of(Visit visit) {
        return Stream.concat(visit.found().stream().map(DemoObjective::line), DemoTreatment.lines(visit).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Found found) {
        String seconds = found.holds().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return String.format(
                Locale.ROOT,
                "%s, %s: %s trigger point, tenderness %d before, %d after%s.",
                found.point().muscle().name(),
                found.point().side().name().toLowerCase(Locale.ROOT),
                found.state().toLowerCase(Locale.ROOT),
                found.before(),
                found.after(),
                seconds.isEmpty() ? "" : ", held " + seconds + " s (thumb, pressure 3)");
    }
}

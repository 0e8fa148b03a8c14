package org.tautband.charting.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tautband.charting.VisitDetails;

/** Of a chart, all that a safety rule looks at: where, by which technique, and how deep. */
record SafetyPlaces(List<Integer> facts) {

    static SafetyPlaces of(VisitDetails visit) {
        Stream<Integer> points = visit.findings().stream()
                .map(point -> Objects.hash(
                        point.id(),
                        point.place(),
                        point.data().recheck(),
                        point.data().state(),
                        point.holds().stream()
                                .mapToInt(hold -> hold.data().pressureLevel())
                                .max()
                                .orElse(0)));
        Stream<Integer> areas = visit.fasciaFindings().stream()
                .map(area -> Objects.hash(
                        area.id(),
                        area.data().point(),
                        area.data().shape(),
                        area.data().treatment()));
        Stream<Integer> treated = visit.treatment().areas().stream().map(area -> Objects.hash(area.id(), area.area()));
        Stream<Integer> products = visit.treatment().products().stream().map(product -> Objects.hash(product.id()));
        return new SafetyPlaces(Stream.of(points, areas, treated, products)
                .flatMap(facts -> facts)
                .toList());
    }
}

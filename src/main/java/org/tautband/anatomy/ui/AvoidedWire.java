package org.tautband.anatomy.ui;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tautband.anatomy.AvoidRegion;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Layer;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;

/** An area to avoid as it travels to the browser, once for each side of the body. */
record AvoidedWire(String view, String path, boolean mirrored, String name) {

    static List<AvoidedWire> of(
            MuscleCatalogue catalogue, Map<BodyRegion, String> regions, UnaryOperator<String> texts) {
        Stream<AvoidedWire> sites = catalogue.avoidRegions().stream().flatMap(region -> site(region, texts));
        Stream<AvoidedWire> parts = regions.entrySet().stream()
                .flatMap(region -> catalogue.all().stream()
                        .filter(muscle -> muscle.region() == region.getKey())
                        .flatMap(muscle -> surface(muscle, region.getValue())));
        return Stream.concat(sites, parts).toList();
    }

    private static Stream<AvoidedWire> site(AvoidRegion region, UnaryOperator<String> texts) {
        return bothSides(region.view(), region.path(), texts.apply(region.area().messageKey()));
    }

    private static Stream<AvoidedWire> surface(Muscle muscle, String name) {
        return muscle.areas().stream()
                .filter(area -> area.layer() == Layer.SUPERFICIAL)
                .flatMap(area -> bothSides(area.view(), area.path(), name));
    }

    private static Stream<AvoidedWire> bothSides(BodyView view, String path, String name) {
        BodyView left = view == BodyView.LATERAL_RIGHT ? BodyView.LATERAL_LEFT : view;
        return Stream.of(new AvoidedWire(view.key(), path, false, name), new AvoidedWire(left.key(), path, true, name));
    }
}

package org.tautband.anatomy.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;

/** Every text of the body map in the browser, under its bundle key without the module's name. */
final class BodyMapTexts {

    private static final String MODULE = "anatomy.";

    private static Stream<String> own() {
        return Stream.of(
                        "title",
                        "help",
                        "views",
                        "marks",
                        "legend",
                        "avoided",
                        "zoomIn",
                        "zoomOut",
                        "zoomReset",
                        "rightLetter",
                        "leftLetter",
                        "rightSide",
                        "leftSide",
                        "layers",
                        "superficial",
                        "deep",
                        "grabbed",
                        "dropped",
                        "returned",
                        "beside",
                        "drawnBeside",
                        "draw",
                        "stamp.band",
                        "stamp.area",
                        "failed",
                        "retry")
                .map(key -> MODULE + "bodyMap." + key);
    }

    private BodyMapTexts() {}

    static Map<String, String> labels(UnaryOperator<String> translation) {
        Stream<String> shared = Stream.of(
                        Arrays.stream(BodyView.values()).map(BodyView::messageKey),
                        Arrays.stream(Side.values()).map(Side::messageKey),
                        Arrays.stream(MarkKind.values()).map(MarkKind::messageKey),
                        Stream.of("direction", "in", "out").map(key -> MODULE + "mark." + key))
                .flatMap(keys -> keys);
        return Stream.concat(shared, own())
                .collect(Collectors.toMap(key -> key.substring(MODULE.length()), translation));
    }

    /** Names of the muscles, by id; the catalogue's own are English. */
    static Map<String, String> muscleNames(
            MuscleCatalogue catalogue, Locale language, UnaryOperator<String> translation) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return catalogue.all().stream()
                .collect(Collectors.toMap(
                        Muscle::id,
                        muscle -> english ? muscle.name() : translation.apply(MODULE + "muscle." + muscle.id())));
    }
}

package org.tautband.anatomy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shapes of the marks as SVG, drawn around 0/0 in a frame from -16 to 16: the same file that the browser draws. */
final class MarkShapes {

    private static final Pattern SHAPE = Pattern.compile("<g data-mark=\"([a-z]+)\">(.*)</g>");

    private static final Map<String, String> SHAPES = SHAPE.matcher(BodyDrawing.text("/anatomy/marks.svg"))
            .results()
            .collect(Collectors.toMap(shape -> shape.group(1), shape -> shape.group(2), (a, b) -> a, HashMap::new));

    private MarkShapes() {}

    /**
     * The shape of a kind of finding. A direction of restriction takes the place of the plain fascia sign and stands
     * beside any other.
     */
    static String of(MarkKind kind, @Nullable RestrictionDirection direction) {
        if (direction == null) {
            return shape(kind.key());
        }
        boolean alone = kind == MarkKind.FASCIA;
        return alone ? sign(direction, "") : shape(kind.key()) + sign(direction, beside(direction));
    }

    private static String beside(RestrictionDirection direction) {
        return " translate(" + (direction.degrees().isPresent() ? 21 : 17) + " 0) scale(.72)";
    }

    private static String sign(RestrictionDirection direction, String then) {
        String turn = "rotate(" + direction.degrees().orElse(0) + ")" + then;
        String name = direction.degrees().isPresent() ? "arrow" : direction.key();
        return "<g transform=\"" + turn + "\">" + shape(name) + "</g>";
    }

    private static String shape(String name) {
        return Objects.requireNonNull(SHAPES.get(name), name);
    }
}

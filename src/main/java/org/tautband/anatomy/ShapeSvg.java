package org.tautband.anatomy;

import java.util.stream.Collectors;

/** What was drawn on the chart, as SVG for paper; colours are still custom properties. */
final class ShapeSvg {

    private ShapeSvg() {}

    static String of(BodyShape shape, ChartMark mark, double scale) {
        String drawn = switch (shape.kind()) {
            case BAND -> band(shape);
            case AREA -> mark.kind() == MarkKind.REFERRAL ? referral(shape) : area(shape);
        };
        return drawn + arrows(shape, mark, scale);
    }

    private static String band(BodyShape shape) {
        return "<g fill=\"none\" stroke=\"var(--bm-fascia, #0b4f6c)\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + "<polyline points=\"%s\" stroke-opacity=\"0.2\" stroke-width=\"%s\"/>"
                        .formatted(shape.written(), shape.width())
                + "<polyline points=\"%s\" stroke-width=\"1.4\"/></g>".formatted(shape.written());
    }

    private static String area(BodyShape shape) {
        return ("<polygon points=\"%s\" fill=\"var(--bm-fascia, #0b4f6c)\" fill-opacity=\"0.16\""
                        + " stroke=\"var(--bm-fascia, #0b4f6c)\" stroke-width=\"1.6\" stroke-linejoin=\"round\"/>")
                .formatted(shape.written());
    }

    private static String referral(BodyShape shape) {
        return ("<polygon points=\"%s\" fill=\"none\" stroke=\"var(--bm-point, #8a1538)\" stroke-width=\"2.6\""
                        + " stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-dasharray=\".1 5\"/>")
                .formatted(shape.written());
    }

    private static String arrows(BodyShape shape, ChartMark mark, double scale) {
        return shape.arrows(mark.direction()).stream()
                .map(at -> "<g transform=\"translate(%s %s) scale(%s)\">%s</g>"
                        .formatted(at.x(), at.y(), scale, MarkShapes.of(MarkKind.FASCIA, mark.direction())))
                .collect(Collectors.joining());
    }
}

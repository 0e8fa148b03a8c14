package org.tautband.anatomy;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The drawing of one view: its SVG content, without the root element, and the outline of the body. */
record BodyDrawing(BodyView view, String content, Shape outline) {

    private static final Pattern OUTLINE = Pattern.compile("<path class=\"outline\"[^>]* d=\"([^\"]+)\"");
    private static final Map<BodyView, BodyDrawing> DRAWINGS = new EnumMap<>(BodyView.class);

    static {
        for (BodyView view : BodyView.values()) {
            if (view == view.drawn()) {
                DRAWINGS.put(view, load(view));
            }
        }
    }

    /** The drawing that shows the view; for the left side it is the right side's, to be mirrored. */
    static BodyDrawing of(BodyView view) {
        return Objects.requireNonNull(DRAWINGS.get(view.drawn()));
    }

    /** The content for one figure, without the other one's lines. */
    String figure(BodyChartSvg.Figure figure) {
        return switch (figure) {
            case MUSCLES -> content;
            case SKIN ->
                content.replace("class=\"skin\" display=\"none\"", "class=\"skin\"")
                        .replace("class=\"muscles\"", "class=\"muscles\" display=\"none\"")
                        .replace("class=\"bones\"", "class=\"bones\" display=\"none\"");
        };
    }

    private static BodyDrawing load(BodyView view) {
        String svg = text("/anatomy/" + view.key() + ".svg");
        Matcher outline = OUTLINE.matcher(svg);
        if (!outline.find()) {
            throw new IllegalStateException("The drawing " + view.key() + " has no outline");
        }
        String content = svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>"));
        return new BodyDrawing(view, content, RegionShape.parse(outline.group(1)));
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(BodyDrawing.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tautband.homecare;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.svg.SVGDocument;

/** Cuts the empty edges off our own drawings, so that what they show is as large as the paper allows. */
final class DrawnArea {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"[^\"]*\"");
    private static final double EDGE = 4;

    private final Map<String, String> cropped = new ConcurrentHashMap<>();

    /** The drawing with a view box that holds what is drawn and a narrow edge; each is measured once. */
    String of(String svg) {
        return cropped.computeIfAbsent(svg, DrawnArea::crop);
    }

    private static String crop(String svg) {
        Rectangle2D drawn = bounds(PrintColours.in(svg));
        String box = String.format(
                Locale.ROOT,
                "viewBox=\"%.1f %.1f %.1f %.1f\"",
                drawn.getX() - EDGE,
                drawn.getY() - EDGE,
                drawn.getWidth() + 2 * EDGE,
                drawn.getHeight() + 2 * EDGE);
        return VIEW_BOX.matcher(svg).replaceFirst(Matcher.quoteReplacement(box));
    }

    private static Rectangle2D bounds(String svg) {
        try {
            SVGDocument document = new SAXSVGDocumentFactory(null).createSVGDocument("", new StringReader(svg));
            BridgeContext context = new BridgeContext(new UserAgentAdapter());
            CompositeGraphicsNode root = (CompositeGraphicsNode) new GVTBuilder().build(context, document);
            GraphicsNode canvas = (GraphicsNode) root.getChildren().getFirst();
            return canvas.getPrimitiveBounds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.tautband.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as the guide allows it: CommonMark without raw HTML, without pictures from elsewhere, and with links to web and
 * mail addresses only. What is not allowed is refused when it is saved, and shows as the letters that were typed until then.
 */
final class Markdown {

    /** Quotes and lists inside one another; deeper ones, which nobody needs, stay text. */
    private static final int DEEPEST = 12;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(AlternativeText::new)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("target", "_blank");
                    attributes.put("rel", "noopener noreferrer nofollow");
                }
            })
            .build();

    private Markdown() {}

    /** The text as HTML that is safe to show: tags are shown as typed, nothing is fetched, no address runs a script. */
    static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    /** The steps without any marks, as paper shows them. */
    static List<String> steps(String markdown) {
        PlainSteps steps = new PlainSteps();
        PARSER.parse(markdown).accept(steps);
        return steps.found();
    }

    /** A numbered list of these steps; signs that mean something in Markdown are escaped. */
    static String ofSteps(List<String> steps) {
        return String.join(
                "\n",
                IntStream.range(0, steps.size())
                        .mapToObj(i -> (i + 1) + ". " + steps.get(i).replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1"))
                        .toList());
    }

    /** Keys of the messages for what is not allowed in the text; empty when all is well. */
    static Set<String> faults(String markdown) {
        Faults faults = new Faults();
        PARSER.parse(markdown).accept(faults);
        return faults.keys;
    }

    /** Whether a text that is no Markdown holds what a browser would take for a tag. */
    static boolean hasHtml(String text) {
        return faults(text).contains(Faults.HTML_KEY);
    }

    static boolean isAllowed(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static final class Faults extends AbstractVisitor {

        private static final String HTML_KEY = "guide.error.html";

        private final Set<String> keys = new LinkedHashSet<>();

        @Override
        public void visit(HtmlInline html) {
            keys.add(HTML_KEY);
        }

        @Override
        public void visit(HtmlBlock html) {
            keys.add(HTML_KEY);
        }

        @Override
        public void visit(Image image) {
            keys.add("guide.error.image");
        }

        @Override
        public void visit(Link link) {
            if (!isAllowed(link.getDestination())) {
                keys.add("guide.error.link");
            }
            visitChildren(link);
        }
    }

    /** A picture shows as its words; its address is never asked for. */
    private record AlternativeText(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            List<Node> words = new ArrayList<>();
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                words.add(child);
            }
            words.forEach(context::render);
        }
    }
}

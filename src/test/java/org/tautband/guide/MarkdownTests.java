package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown of the guide may hold, and what becomes of what it may not. */
class MarkdownTests {

    @Test
    void each_line_of_a_list_and_each_paragraph_is_a_step() {
        assertThat(Markdown.steps("""
                        First this.

                        1. Put a **cloth** on your skin.
                        2. Wait
                           a bit.

                        Then stop."""))
                .containsExactly("First this.", "Put a cloth on your skin.", "Wait a bit.", "Then stop.");
    }

    @Test
    void a_link_is_written_out_as_paper_cannot_be_clicked() {
        assertThat(Markdown.steps("Read [this page](https://example.org/heat)."))
                .containsExactly("Read this page (https://example.org/heat).");
        assertThat(Markdown.steps("<https://example.org/heat>")).containsExactly("https://example.org/heat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                | guide.error.html
            Press <b>here</b>                        | guide.error.html
            <img src="https://example.org/a.png">    | guide.error.html
            ![a knot](https://example.org/a.png)     | guide.error.image
            [here](javascript:alert(1))              | guide.error.link
            [here](JaVaScRiPt:alert(1))              | guide.error.link
            [here](data:text/html;base64,PHNjcmlwdD4=) | guide.error.link
            [here](/settings)                        | guide.error.link
            """)
    void what_is_not_allowed_is_named(String text, String fault) {
        assertThat(Markdown.faults(text)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pain < 5, or 3 > 2", "a & b", "**bold** and *soft*", "[us](mailto:desk@example.org)"})
    void plain_signs_and_plain_links_are_all_right(String text) {
        assertThat(Markdown.faults(text)).isEmpty();
    }

    @Test
    void while_it_is_typed_it_shows_as_letters_and_fetches_nothing() {
        String html = Markdown.html("""
                <script>alert(1)</script>

                ![a knot](https://example.org/a.png) [here](javascript:alert(1))""");
        assertThat(html).contains("&lt;script&gt;", "a knot").doesNotContain("<script", "<img", "javascript:");
    }

    @Property(tries = 500)
    void nothing_that_anybody_types_becomes_a_script_or_a_request(@ForAll("nasty") String text) {
        Document shown = Jsoup.parseBodyFragment(Markdown.html(text));
        assertThat(shown.select("script, img, iframe, object, embed, svg, style, link, form, input"))
                .isEmpty();
        for (Element element : shown.body().getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                        .doesNotStartWith("javascript:");
            });
        }
    }

    @Property(tries = 200)
    void steps_that_are_written_as_Markdown_come_back_as_they_were(@ForAll("texts") List<String> steps) {
        assertThat(Markdown.steps(Markdown.ofSteps(steps))).isEqualTo(steps);
    }

    @Test
    void the_steps_of_the_whole_guide_come_back_as_they_were() {
        Guide guide = GuideLoader.load();
        Guide.LANGUAGES.stream()
                .map(guide::in)
                .forEach(spoken -> spoken.items().stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item.steps()),
                                spoken.variants(item.key()).stream().map(Variant::steps)))
                        .forEach(steps -> assertThat(Markdown.steps(Markdown.ofSteps(steps)))
                                .isEqualTo(steps)));
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "\"",
                        "'",
                        "(",
                        ")",
                        "[",
                        "]",
                        "!",
                        "script",
                        "img src=x onerror=alert(1)",
                        "java",
                        "script:",
                        "javascript:",
                        "&#106;avascript:",
                        "\n",
                        "\n\n",
                        " ",
                        "a",
                        "`",
                        "*",
                        "_",
                        "\\",
                        "https://e.org",
                        "data:text/html,",
                        "<svg/onload=alert(1)>",
                        "- ",
                        "1. ",
                        "&lt;",
                        "\t")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("Press", "(softly)", "30", "to", "60", "s.", "*", "_", "<5", "[x]", "é", "– now", "\\")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> "Do " + String.join(" ", words) + " x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }
}

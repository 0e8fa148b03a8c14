package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed as Markdown, as long as it may be, costs little and breaks nothing. */
class MarkdownBoundsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "* 1. ", "[", "![", "**a ", "*a **b ", "`", "<a ", "a\n", "a\n\n", "(((", "&#x41;"})
    void deep_and_long_markdown_is_read_quickly(String part) {
        String text = part.repeat(EntryDraft.TEXT_MAX / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Markdown.html(text)).doesNotContain("<img", "<script");
            assertThat(Markdown.faults(text)).hasSizeLessThan(5);
            assertThat(Markdown.steps(text)).isNotNull();
        });
    }
}

package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class GuideLoaderTests {

    private final Guide guide = GuideLoader.load();

    @Test
    void the_guide_has_twelve_items_six_subjects_31_stretches_27_conditions_and_six_red_flags() {
        assertThat(guide.items().stream().filter(item -> !item.key().equals(GuideItem.ADVICE)))
                .hasSize(12);
        assertThat(guide.variants(GuideItem.ADVICE)).hasSize(6);
        assertThat(guide.variants(GuideItem.STRETCH)).hasSize(31);
        assertThat(guide.conditions()).hasSize(27);
        assertThat(guide.redFlags()).hasSize(6);
    }

    @Test
    void every_stretch_that_the_catalogue_names_is_there() {
        Set<String> known = guide.variants(GuideItem.STRETCH).stream()
                .map(Variant::key)
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("none");
        assertThat(Muscles.CATALOGUE)
                .extracting(row -> Muscles.cell(row, "home_stretch_key"))
                .isSubsetOf(known);
    }

    @Test
    void every_item_and_every_variant_has_words_and_a_drawing_of_our_own() {
        for (GuideItem item : guide.items()) {
            List<Variant> variants = guide.variants(item.key());
            List<ItemText> texts = variants.isEmpty()
                    ? List.of(guide.text(item.key(), null))
                    : variants.stream()
                            .map(v -> guide.text(item.key(), v.key()))
                            .toList();
            assertThat(texts).allSatisfy(text -> {
                assertThat(text.picture().svg()).startsWith("<svg").doesNotContain("href", "url(", "<script", " id=");
                assertThat(text.picture().alt()).isNotBlank();
                assertThat(text.steps())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step).isNotBlank());
            });
        }
    }

    @Test
    void an_item_with_variants_has_no_words_without_one() {
        assertThatThrownBy(() -> guide.text(GuideItem.STRETCH, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_key_in_a_file_is_refused() {
        assertThatThrownBy(() -> picture("{key: a, alt: b, svg: c, colour: red}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void a_missing_part_is_refused_by_name() {
        assertThatThrownBy(() -> picture("{key: a, svg: c}")).hasMessageContaining("lacks alt");
    }

    private static Picture picture(String yaml) {
        return GuideLoader.parse("test.yaml", yaml, new TypeReference<>() {});
    }
}

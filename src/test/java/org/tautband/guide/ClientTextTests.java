package org.tautband.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every text that a client reads to plain words, and keeps the unproven claims of the seed article out. */
class ClientTextTests {

    private static final double HIGHEST_GRADE = 6;
    private static final int TOO_SHORT_TO_GRADE = 5;

    /** By id of {@code seed_claims.csv}: words by which a claim that must not reach a client would be known. */
    private static final List<Forbidden> FORBIDDEN = List.of(
            new Forbidden("s01", "tear|torn|fibre|fiber|scar"),
            new Forbidden("s02", "elastic|posture stress|hard to reverse|untreated"),
            new Forbidden("s03", "break(s|ing)? (it |them )?up|broken up|dissolve|adhesion"),
            new Forbidden("s04", "toxi|poison|myofascitis|\\bblood\\b(?! thinner)|flush|detox"),
            new Forbidden("s05", "crunch|soften|fascia"),
            new Forbidden("s06", "dehydrat|lots of water|plenty of water|more water"),
            new Forbidden("s07", "(?<!never )\\broll\\b[^.]*\\b(low|lower) back"));

    private static final Pattern PROMISE = Pattern.compile(
            "reliev|relief|\\bcure|\\bheals|\\bfix(es)?\\b|get rid|pain[- ]free|will help", Pattern.CASE_INSENSITIVE);

    private record Forbidden(String claim, String words) {}

    private final Guide guide = GuideLoader.load();

    @Test
    void every_sentence_for_clients_is_at_grade_six_or_lower() {
        List<String> hard = texts().filter(text -> ReadingGrade.words(text).size() >= TOO_SHORT_TO_GRADE)
                .filter(text -> ReadingGrade.of(text) > HIGHEST_GRADE)
                .map(text -> "%.1f %s".formatted(ReadingGrade.of(text), text))
                .toList();
        assertThat(hard).isEmpty();
    }

    @Test
    void every_item_as_a_whole_is_at_grade_six_or_lower() {
        for (GuideItem item : guide.items()) {
            assertThat(ReadingGrade.of(String.join("\n", textsOf(item).toList())))
                    .as(item.key())
                    .isLessThanOrEqualTo(HIGHEST_GRADE);
        }
    }

    @Test
    void no_claim_that_is_not_for_handouts_shows_up() {
        assertThat(FORBIDDEN)
                .extracting(Forbidden::claim)
                .containsExactlyElementsOf(Table.rows("seed_claims.csv").stream()
                        .filter(row -> "not_for_handout".equals(row.get("decision")))
                        .map(row -> Objects.requireNonNull(row.get("id")))
                        .toList());
        for (Forbidden claim : FORBIDDEN) {
            Pattern words = Pattern.compile(claim.words, Pattern.CASE_INSENSITIVE);
            assertThat(texts().filter(text -> words.matcher(text).find()))
                    .as(claim.claim)
                    .isEmpty();
        }
    }

    @Test
    void no_text_promises_relief() {
        assertThat(texts().filter(text -> PROMISE.matcher(text).find())).isEmpty();
    }

    private Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        guide.items().forEach(item -> textsOf(item).forEach(texts::add));
        for (Condition condition : guide.conditions()) {
            add(texts, condition.keepAway());
            condition.effects().forEach(effect -> add(texts, effect.warning()));
        }
        for (RedFlag flag : guide.redFlags()) {
            texts.add(flag.question());
            texts.add(flag.stopSign());
        }
        texts.addAll(guide.selfCare().withCare().values());
        return texts.stream();
    }

    private Stream<String> textsOf(GuideItem item) {
        List<String> texts = new ArrayList<>(item.steps());
        texts.add(item.title());
        texts.add(item.dose());
        texts.add(item.frequency());
        add(texts, item.stopRule());
        add(texts, item.caution());
        for (Variant variant : guide.variants(item.key())) {
            texts.add(variant.title());
            texts.addAll(variant.steps());
            add(texts, variant.dose());
            add(texts, variant.caution());
        }
        return texts.stream();
    }

    private static void add(List<String> texts, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}

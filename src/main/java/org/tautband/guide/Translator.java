package org.tautband.guide;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.GuideTranslation.ConditionText;
import org.tautband.guide.GuideTranslation.RedFlagText;

/** Puts the words of a translation in the place of the English ones. A text that is missing, or too much, is refused. */
final class Translator {

    private final GuideFiles english;
    private final GuideTranslation words;
    private final Map<String, Review> reviews = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Translator(GuideFiles english, GuideTranslation words) {
        this.english = english;
        this.words = words;
    }

    /** @throws IllegalStateException naming every text that is missing or belongs to nothing */
    static GuideFiles translate(GuideFiles english, GuideTranslation words) {
        Translator translator = new Translator(english, words);
        GuideFiles files = translator.files();
        if (!translator.faults.isEmpty()) {
            throw new IllegalStateException("The guide in " + words.language().getDisplayLanguage()
                    + " does not match the English one: " + translator.faults);
        }
        return files;
    }

    private GuideFiles files() {
        return new GuideFiles(
                words.language(),
                each("items", english.items(), words.items(), (item, text) -> {
                    reviewed(EntryId.of(item.key()).toString(), text.reviewed());
                    return same(item.key(), item.text(), text) ? item.with(text) : item;
                }),
                groups(),
                conditions(),
                english.sources(),
                each("red-flags", english.redFlags(), words.redFlags(), Translator::redFlag),
                each("pictures", english.pictures(), words.pictures(), (picture, alt) -> picture.with(alt)),
                english.selfCare()
                        .withWarnings(each(
                                "self-care", english.selfCare().withCare(), words.selfCare(), (text, other) -> other)),
                english.rules(),
                reviews,
                Set.of());
    }

    private Map<String, VariantGroup> groups() {
        return each("variants", english.variants(), words.variants(), (group, texts) -> {
            Map<String, Variant> byKey = GuideLoader.byKey(group.variants(), Variant::key);
            Map<String, Variant> translated = each(group.item(), byKey, texts, (variant, text) -> {
                EntryId id = new EntryId(group.item(), variant.key());
                reviewed(id.toString(), text.reviewed());
                return same(id.toString(), variant.text(), text) ? variant.with(text) : variant;
            });
            return new VariantGroup(
                    group.item(), group.evidence(), group.evidenceNote(), List.copyOf(translated.values()));
        });
    }

    /** A condition without any text for clients has none to translate. */
    private Map<String, Condition> conditions() {
        Map<String, Condition> translated = new LinkedHashMap<>();
        english.conditions().forEach((key, condition) -> {
            ConditionText text = words.conditions().getOrDefault(key, ConditionText.EMPTY);
            translated.put(key, condition(condition, text));
        });
        require(english.conditions().keySet().containsAll(words.conditions().keySet()), "unknown conditions");
        return translated;
    }

    private Condition condition(Condition condition, ConditionText text) {
        String where = condition.key();
        require((condition.keepAway() == null) == (text.keepAway() == null), where + ".keepAway");
        long warnings =
                condition.effects().stream().filter(e -> e.warning() != null).count();
        require(warnings == (text.warnings() == null ? 0 : text.warnings().size()), where + ".warnings");
        List<Effect> effects = condition.effects().stream()
                .map(effect -> {
                    String warning = text.warning(effect.item());
                    require((effect.warning() == null) == (warning == null), where + "." + effect.item());
                    return effect.with(warning);
                })
                .toList();
        return condition.with(text.keepAway(), effects);
    }

    private static RedFlag redFlag(RedFlag flag, RedFlagText text) {
        return flag.with(text.question(), text.stopSign());
    }

    private boolean same(String where, EntryText one, EntryText other) {
        boolean same = one.steps().size() == other.steps().size()
                && sameAbsence(one.dose(), other.dose())
                && sameAbsence(one.frequency(), other.frequency())
                && sameAbsence(one.stopRule(), other.stopRule())
                && sameAbsence(one.caution(), other.caution());
        require(same, where + " has other parts");
        return same;
    }

    private static boolean sameAbsence(@Nullable String one, @Nullable String other) {
        return (one == null) == (other == null);
    }

    private void reviewed(String unit, boolean reviewed) {
        reviews.put(unit, reviewed ? Review.REVIEWED : Review.NOT_REVIEWED);
    }

    private <A, B, C> Map<String, C> each(
            String where, Map<String, A> originals, Map<String, B> texts, BiFunction<A, B, C> put) {
        TreeSet<String> unmatched = new TreeSet<>(originals.keySet());
        unmatched.addAll(texts.keySet());
        unmatched.removeIf(key -> originals.containsKey(key) && texts.containsKey(key));
        require(unmatched.isEmpty(), where + ": " + unmatched);
        return originals.entrySet().stream()
                .filter(entry -> texts.containsKey(entry.getKey()))
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> put.apply(entry.getValue(), texts.get(entry.getKey())),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}

package org.tautband.guide;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's home-care content in one language; complete and consistent, for the loader checks it. What the clinic has
 * written itself stands in the place of what the program brought, from the moment on that it is saved.
 */
public final class Guide {

    /** The languages that a client can have; English first, the original. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH, Locale.GERMAN);

    private final Supplier<GuideEdition> edition;
    private final Locale language;

    Guide(Supplier<GuideEdition> edition, Locale language) {
        this.edition = edition;
        this.language = language;
    }

    /** The same guide in another language; English when the guide does not speak it. */
    public Guide in(Locale otherLanguage) {
        return new Guide(edition, otherLanguage);
    }

    /** What it really speaks. */
    public Locale language() {
        return files().language();
    }

    private GuideFiles files() {
        return edition.get().in(language);
    }

    public List<GuideItem> items() {
        return List.copyOf(files().items().values());
    }

    /** @throws IllegalArgumentException when there is no such item */
    public GuideItem item(String key) {
        return found("item", key, files().items().get(key));
    }

    /** The variants of an item; empty when there is only one way to do it. */
    public List<Variant> variants(String item) {
        return group(item).map(VariantGroup::variants).orElse(List.of());
    }

    Optional<VariantGroup> group(String item) {
        return Optional.ofNullable(files().variants().get(item));
    }

    /** @throws IllegalArgumentException when the item has no such variant */
    public Variant variant(String item, String key) {
        Stream<Variant> named = variants(item).stream().filter(v -> v.key().equals(key));
        return found(item, key, named.findFirst().orElse(null));
    }

    public List<Condition> conditions() {
        return List.copyOf(files().conditions().values());
    }

    /** @throws IllegalArgumentException when there is no such condition */
    public Condition condition(String key) {
        return found("condition", key, files().conditions().get(key));
    }

    public List<RedFlag> redFlags() {
        return List.copyOf(files().redFlags().values());
    }

    /** @throws IllegalArgumentException when there is no such red flag */
    public RedFlag redFlag(String key) {
        return found("red flag", key, files().redFlags().get(key));
    }

    /** @throws IllegalArgumentException when there is no such drawing */
    public Picture picture(String key) {
        return found("picture", key, files().pictures().get(key));
    }

    /** The keys of all drawings. */
    public Set<String> pictures() {
        return files().pictures().keySet();
    }

    /** Address of a source that a condition names. */
    public String source(String key) {
        return found("source", key, files().sources().get(key));
    }

    /** Address of the source for what a condition means for an item; null for a judgement. */
    @Nullable String sourceOf(String condition, String item) {
        return condition(condition)
                .effectOn(item)
                .map(Condition.Effect::source)
                .map(files().sources()::get)
                .orElse(null);
    }

    SelfCare selfCare() {
        return files().selfCare();
    }

    RuleBook rules() {
        return files().rules();
    }

    /** What the client reads; the variant's words where it has some, else the item's. */
    public ItemText text(String itemKey, @Nullable String variantKey) {
        GuideItem item = item(itemKey);
        if (variantKey == null) {
            return itemText(itemKey, picture(Objects.requireNonNullElse(item.picture(), item.key())));
        }
        Variant variant = variant(itemKey, variantKey);
        return new ItemText(
                variant.title(),
                picture(variant.drawing()),
                variant.steps(),
                Objects.requireNonNullElse(variant.dose(), item.dose()),
                Objects.requireNonNullElse(variant.frequency(), item.frequency()),
                variant.stopRule() == null ? item.stopRule() : variant.stopRule(),
                present(item.caution(), variant.caution()),
                item.tickRow(),
                review(new EntryId(itemKey, variantKey)).and(review(EntryId.of(itemKey))));
    }

    /** The drawing that shows the client what to do at a part of the body; in general when no part is meant. */
    public Picture drawing(String itemKey, @Nullable String variantKey, @Nullable BodyArea area) {
        String there = area == null || variantKey != null ? null : item(itemKey).drawingAt(area);
        return there == null ? text(itemKey, variantKey).picture() : picture(there);
    }

    /** The item's own words, beside a drawing. */
    ItemText itemText(String itemKey, Picture picture) {
        GuideItem item = item(itemKey);
        return new ItemText(
                item.title(),
                picture,
                item.steps(),
                item.dose(),
                item.frequency(),
                item.stopRule(),
                present(item.caution()),
                item.tickRow(),
                review(EntryId.of(itemKey)));
    }

    /** Whether the clinic has written the English words itself. */
    public boolean isOwn(EntryId entry) {
        return files().own().contains(entry.toString());
    }

    /** The weakest of what an entry rests on; the clinic's own words are its judgement. */
    public Evidence evidence(EntryId entry) {
        Evidence choice = entry.variant() == null
                ? Evidence.SOURCE
                : group(entry.item()).map(VariantGroup::evidence).orElse(Evidence.SOURCE);
        Evidence read = item(entry.item()).evidence().and(choice);
        return isOwn(entry) ? Evidence.JUDGEMENT : read;
    }

    /** Where the dose was read, and what a variant names beside it. */
    public List<String> sources(EntryId entry) {
        List<String> ofItem = item(entry.item()).sources();
        return entry.variant() == null
                ? ofItem
                : Stream.concat(variant(entry.item(), entry.variant()).sources().stream(), ofItem.stream())
                        .distinct()
                        .toList();
    }

    /** How far the words of an entry are reviewed in this language. */
    public Review review(EntryId entry) {
        return files().reviews().getOrDefault(entry.toString(), Review.ORIGINAL);
    }

    private static List<String> present(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static <T> T found(String kind, String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("The guide has no " + kind + " " + key);
        }
        return value;
    }
}

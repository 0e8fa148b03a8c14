package org.tautband.guide;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clinic's home-care content; complete and consistent, for the loader checks it. */
public final class Guide {

    private final Map<String, GuideItem> items;
    private final Map<String, VariantGroup> variants;
    private final Map<String, Condition> conditions;
    private final Map<String, RedFlag> redFlags;
    private final Map<String, Picture> pictures;
    private final Map<String, String> sources;
    private final SelfCare selfCare;
    private final RuleBook rules;

    Guide(GuideFiles files) {
        this.items = files.items();
        this.variants = files.variants();
        this.conditions = files.conditions();
        this.redFlags = files.redFlags();
        this.pictures = files.pictures();
        this.sources = files.sources();
        this.selfCare = files.selfCare();
        this.rules = files.rules();
    }

    public List<GuideItem> items() {
        return List.copyOf(items.values());
    }

    /** @throws IllegalArgumentException when there is no such item */
    public GuideItem item(String key) {
        return found("item", key, items.get(key));
    }

    /** The variants of an item; empty when there is only one way to do it. */
    public List<Variant> variants(String item) {
        return group(item).map(VariantGroup::variants).orElse(List.of());
    }

    Optional<VariantGroup> group(String item) {
        return Optional.ofNullable(variants.get(item));
    }

    /** @throws IllegalArgumentException when the item has no such variant */
    public Variant variant(String item, String key) {
        Stream<Variant> named = variants(item).stream().filter(v -> v.key().equals(key));
        return found(item, key, named.findFirst().orElse(null));
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions.values());
    }

    /** @throws IllegalArgumentException when there is no such condition */
    public Condition condition(String key) {
        return found("condition", key, conditions.get(key));
    }

    public List<RedFlag> redFlags() {
        return List.copyOf(redFlags.values());
    }

    /** @throws IllegalArgumentException when there is no such red flag */
    public RedFlag redFlag(String key) {
        return found("red flag", key, redFlags.get(key));
    }

    /** @throws IllegalArgumentException when there is no such drawing */
    public Picture picture(String key) {
        return found("picture", key, pictures.get(key));
    }

    /** Address of a source that a condition names. */
    public String source(String key) {
        return found("source", key, sources.get(key));
    }

    /** Address of the source for what a condition means for an item; null for a judgement. */
    @Nullable String sourceOf(String condition, String item) {
        return condition(condition)
                .effectOn(item)
                .map(Condition.Effect::source)
                .map(sources::get)
                .orElse(null);
    }

    SelfCare selfCare() {
        return selfCare;
    }

    RuleBook rules() {
        return rules;
    }

    /** What the client reads; the variant's words where it has some, else the item's. */
    public ItemText text(String itemKey, @Nullable String variantKey) {
        GuideItem item = item(itemKey);
        if (variantKey == null) {
            Picture picture = picture(Objects.requireNonNullElse(item.picture(), item.key()));
            return text(item, item.title(), picture, item.steps(), item.dose(), present(item.caution()));
        }
        Variant variant = variant(itemKey, variantKey);
        String dose = Objects.requireNonNullElse(variant.dose(), item.dose());
        List<String> cautions = present(item.caution(), variant.caution());
        return text(item, variant.title(), picture(variant.drawing()), variant.steps(), dose, cautions);
    }

    private static ItemText text(
            GuideItem item, String title, Picture picture, List<String> steps, String dose, List<String> cautions) {
        return new ItemText(title, picture, steps, dose, item.frequency(), item.stopRule(), cautions, item.tickRow());
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

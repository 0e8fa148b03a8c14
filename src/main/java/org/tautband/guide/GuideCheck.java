package org.tautband.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Condition.Effect;

/** Collects what does not fit together in the guide's files: a name without a thing, a caution without its warning. */
final class GuideCheck {

    private final GuideFiles files;
    private final List<String> faults = new ArrayList<>();

    private GuideCheck(GuideFiles files) {
        this.files = files;
    }

    /** @throws IllegalStateException naming every fault */
    static void check(GuideFiles files) {
        GuideCheck check = new GuideCheck(files);
        check.items();
        check.variants();
        files.conditions().values().forEach(check::condition);
        check.selfCare();
        check.ways();
        check.rules(files.rules());
        if (!check.faults.isEmpty()) {
            throw new IllegalStateException("The guide does not fit together: " + check.faults);
        }
    }

    private void items() {
        for (GuideItem item : files.items().values()) {
            if (!files.variants().containsKey(item.key())) {
                known(files.pictures().keySet(), item.picture(), item.key());
            }
            item.drawings().forEach(drawing -> known(files.pictures().keySet(), drawing, item.key()));
            require(!item.steps().isEmpty(), item.key() + " has no steps");
            require(
                    item.evidence() == Evidence.JUDGEMENT || !item.sources().isEmpty(),
                    item.key() + " has no source and is no judgement");
        }
    }

    private void variants() {
        for (VariantGroup group : files.variants().values()) {
            known(files.items().keySet(), group.item(), "variants");
            GuideLoader.byKey(group.variants(), Variant::key);
            for (Variant variant : group.variants()) {
                known(files.pictures().keySet(), variant.drawing(), group.item());
                require(!variant.steps().isEmpty(), variant.key() + " has no steps");
                variant.notWith().forEach(key -> known(files.conditions().keySet(), key, variant.key()));
            }
        }
    }

    private void condition(Condition condition) {
        String where = condition.key();
        GuideLoader.byKey(condition.effects(), Effect::item);
        require(condition.keepAway() != null || !excludesLocally(condition), where + " has no keepAway");
        for (Effect effect : condition.effects()) {
            known(files.items().keySet(), effect.item(), where);
            require(effect.excludes() == (effect.warning() == null), where + ": a warning goes with a caution");
            require(!effect.strict() || !effect.excludes(), where + ": only a caution can become strict");
            if (effect.evidence() == Evidence.SOURCE) {
                known(files.sources().keySet(), effect.source(), where);
            }
        }
    }

    private static boolean excludesLocally(Condition condition) {
        return condition.effects().stream().anyMatch(e -> e.excludes() && e.scope() == Condition.Scope.LOCAL);
    }

    private void selfCare() {
        SelfCare care = files.selfCare();
        Set<String> sorted = new HashSet<>();
        Stream.of(care.never().keySet(), care.withCare().keySet(), care.unaffected())
                .flatMap(Set::stream)
                .forEach(muscle -> require(sorted.add(muscle), muscle + " stands in two lists of self-care"));
        Stream.concat(care.press().values().stream().flatMap(Set::stream), care.roller().keySet().stream())
                .forEach(muscle -> require(!care.never().containsKey(muscle), muscle + " is never pressed"));
    }

    private void ways() {
        files.selfCare().press().keySet().forEach(way -> way(GuideItem.SELF_PRESSURE, way));
        files.selfCare().roller().values().forEach(way -> way(GuideItem.FOAM_ROLLER, way));
    }

    private void way(String item, String way) {
        VariantGroup group = files.variants().get(item);
        require(group != null && group.has(way), "self-care knows a way that is not there: " + item + "/" + way);
    }

    private void rules(RuleBook book) {
        Set<String> ids = new HashSet<>();
        Stream.concat(book.rules().stream(), book.adjustments().stream()).forEach(row -> {
            require(ids.add(row.id()), "two rules are called " + row.id());
            if (row.client() != null) {
                row.client()
                        .conditions()
                        .forEach(key -> known(files.conditions().keySet(), key, row.id()));
            }
        });
        book.rules().forEach(rule -> {
            known(files.items().keySet(), rule.item(), rule.id());
            VariantGroup group = files.variants().get(rule.item());
            require(
                    rule.variant() == null || (group != null && group.has(rule.variant())),
                    rule.id() + " names a variant that is not there");
        });
        book.adjustments()
                .forEach(row -> row.items().forEach(item -> known(files.items().keySet(), item, row.id())));
    }

    private void known(Set<String> keys, @Nullable String key, String where) {
        require(key != null && keys.contains(key), where + " names " + key + ", which is not there");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}

package org.tautband.guide;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.RuleBook.Rule;

/** From findings and conditions to suggestions, each with its reasons, and to what is left out, with its reason. Pure. */
public final class HomeCareRules {

    private static final String NO_STRETCH = "none";
    private static final String NO_VARIANT = "";

    private final Guide guide;

    HomeCareRules(Guide guide) {
        this.guide = guide;
    }

    /** @throws IllegalArgumentException when the query names what the guide does not have */
    public Advice evaluate(HomeCareQuery query) {
        if (!query.redFlags().isEmpty()) {
            List<RedFlag> flags =
                    query.redFlags().stream().sorted().map(guide::redFlag).toList();
            return new Advice(List.of(), List.of(), flags);
        }
        Set<Suppressed> suppressed = new LinkedHashSet<>();
        Set<String> excludedItems = excludedItems(query, suppressed);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Candidate candidate : candidates(query)) {
            if (!excludedItems.contains(candidate.item().key())) {
                Verdict verdict =
                        SafetyCheck.weigh(guide, query, candidate.item(), candidate.variant(), candidate.points());
                suppressed.addAll(verdict.suppressed());
                if (!verdict.excluded()) {
                    suggestions.add(candidate.suggestion(verdict, evidence(candidate)));
                }
            }
        }
        return new Advice(ranked(suggestions), List.copyOf(suppressed), List.of());
    }

    /**
     * Weighs an item that somebody asks for, whether it was suggested or not. A red flag excludes everything.
     *
     * @param variant null for an item without variants
     * @param points numbers of the points that it is meant for
     */
    public Verdict verdict(HomeCareQuery query, String item, @Nullable String variant, Set<Integer> points) {
        if (!query.redFlags().isEmpty()) {
            return new Verdict(true, List.of(), List.of(), List.of());
        }
        List<Point> meant = query.points().stream()
                .filter(point -> points.contains(point.number()))
                .toList();
        Variant way = variant == null ? null : guide.variant(item, variant);
        return SafetyCheck.weigh(guide, query, guide.item(item), way, meant);
    }

    /** Items that a condition takes away as a whole, whether or not a rule would suggest them. */
    private Set<String> excludedItems(HomeCareQuery query, Set<Suppressed> suppressed) {
        Set<String> excluded = new LinkedHashSet<>();
        for (GuideItem item : guide.items()) {
            List<Suppressed> whole =
                    SafetyCheck.weigh(guide, query, item, null, List.of()).suppressed();
            if (!whole.isEmpty()) {
                excluded.add(item.key());
                suppressed.addAll(whole);
            }
        }
        return excluded;
    }

    private List<Candidate> candidates(HomeCareQuery query) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        List<String> noted = Contraindications.conditionsOf(query.conditions(), query.age()).stream()
                .map(NotedCondition::key)
                .toList();
        for (Rule rule : guide.rules().rules()) {
            if (rule.conditions().isEmpty() || rule.conditions().stream().anyMatch(noted::contains)) {
                pointsByVariant(rule, query)
                        .forEach((variant, points) -> found.computeIfAbsent(
                                        rule.item() + "/" + variant, key -> candidate(rule.item(), variant))
                                .add(rule, points));
            }
        }
        return List.copyOf(found.values());
    }

    private Candidate candidate(String item, String variant) {
        return new Candidate(guide.item(item), variant.equals(NO_VARIANT) ? null : guide.variant(item, variant));
    }

    /** The points that a rule speaks of; one entry without points when it speaks of the client. */
    private Map<String, List<Point>> pointsByVariant(Rule rule, HomeCareQuery query) {
        if (!rule.speaksOfPoints()) {
            return Map.of(NO_VARIANT, List.of());
        }
        return query.points().stream()
                .filter(point -> rule.fits(point, guide.selfCare()))
                .filter(point -> !variantFor(rule, point).equals(NO_STRETCH))
                .collect(groupingBy(point -> variantFor(rule, point), LinkedHashMap::new, toList()));
    }

    private String variantFor(Rule rule, Point point) {
        return switch (rule.item()) {
            case GuideItem.STRETCH -> Objects.requireNonNullElse(point.stretchKey(), NO_STRETCH);
            case GuideItem.SELF_PRESSURE -> guide.selfCare().wayToPress(point);
            default -> NO_VARIANT;
        };
    }

    private Evidence evidence(Candidate candidate) {
        Evidence choice =
                guide.group(candidate.item().key()).map(VariantGroup::evidence).orElse(Evidence.SOURCE);
        return candidate.item().evidence().and(choice);
    }

    private List<Suggestion> ranked(List<Suggestion> suggestions) {
        List<Suggestion> marked = new ArrayList<>();
        for (Suggestion suggestion : suggestions.stream()
                .sorted(comparing(Suggestion::score).reversed())
                .toList()) {
            boolean recommended = marked.size() < guide.rules().recommendAtMost()
                    && suggestion.score() >= guide.rules().recommendFrom();
            marked.add(suggestion.recommended(recommended));
        }
        return List.copyOf(marked);
    }
}

package org.tautband.guide;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.RuleBook.Adjustment;
import org.tautband.guide.RuleBook.Rule;

/** From findings and conditions to suggestions, each with its reasons, and to what is left out, with its reason. Pure. */
public final class HomeCareRules {

    private static final String NO_STRETCH = "none";
    private static final String NO_VARIANT = "";

    private final Guide guide;

    HomeCareRules(Guide guide) {
        this.guide = guide;
    }

    /** The same rules, whose warnings then speak another language. */
    public HomeCareRules in(Locale language) {
        return new HomeCareRules(guide.in(language));
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
                Equipment needed = candidate.needs();
                if (!verdict.excluded() && needed != null && !query.has(needed)) {
                    suppressed.add(forWantOf(needed, candidate));
                } else if (!verdict.excluded()) {
                    suggestions.add(candidate.suggestion(verdict, evidence(candidate)));
                }
            }
        }
        return new Advice(ranked(suggestions), List.copyOf(suppressed), List.of());
    }

    /** What the client has to mind at home, in the language of these rules. */
    public HomeAlerts alerts(HomeCareQuery query) {
        return HomeAlerts.of(guide, query);
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
        for (Rule rule : guide.rules().rules()) {
            if (fits(rule, query)) {
                pointsByVariant(rule, query)
                        .forEach((variant, points) -> found.computeIfAbsent(
                                        rule.item() + "/" + variant,
                                        key -> candidate(rule.item(), variant, query.injury()))
                                .add(rule, points));
            }
        }
        found.values().forEach(candidate -> adjust(candidate, query));
        return List.copyOf(found.values());
    }

    private static boolean fits(RuleBook.Row row, HomeCareQuery query) {
        return row.client() == null || row.client().fits(query);
    }

    private Candidate candidate(String item, String variant, @Nullable Injury injury) {
        return new Candidate(
                guide.item(item), variant.equals(NO_VARIANT) ? null : guide.variant(item, variant), injury);
    }

    /** The points that a rule speaks of; one entry without points when it speaks of the client. */
    private Map<String, List<Point>> pointsByVariant(Rule rule, HomeCareQuery query) {
        PointFilter filter = rule.points();
        if (filter == null) {
            return Map.of(Objects.requireNonNullElse(rule.variant(), NO_VARIANT), List.of());
        }
        return query.points().stream()
                .filter(point -> filter.fits(point, query, guide.selfCare()))
                .filter(point -> !variantFor(rule, point, query).equals(NO_STRETCH))
                .collect(groupingBy(point -> variantFor(rule, point, query), LinkedHashMap::new, toList()));
    }

    private String variantFor(Rule rule, Point point, HomeCareQuery query) {
        if (rule.variant() != null) {
            return rule.variant();
        }
        return switch (rule.item()) {
            case GuideItem.STRETCH -> Objects.requireNonNullElse(point.stretchKey(), NO_STRETCH);
            case GuideItem.SELF_PRESSURE -> wayToPress(point, query);
            case GuideItem.FOAM_ROLLER -> guide.selfCare().wayToRoll(point);
            default -> NO_VARIANT;
        };
    }

    /** With the ball where there is one for sure, else, if it can be done so, with the hands. */
    private String wayToPress(Point point, HomeCareQuery query) {
        Equipment thing = query.hasForSure(Equipment.BALL) ? Equipment.BALL : null;
        String way = guide.selfCare()
                .wayToPress(
                        point,
                        key -> guide.variant(GuideItem.SELF_PRESSURE, key).needs() == thing);
        return Objects.requireNonNullElse(way, NO_VARIANT);
    }

    private void adjust(Candidate candidate, HomeCareQuery query) {
        for (Adjustment row : guide.rules().adjustments()) {
            TriedFilter tried = row.tried();
            if (row.concerns(candidate.item())
                    && fits(row, query)
                    && (tried == null || tried.fits(query, candidate.item(), candidate.variant()))) {
                adjust(candidate, row, query);
            }
        }
    }

    private void adjust(Candidate candidate, Adjustment row, HomeCareQuery query) {
        PointFilter filter = row.points();
        if (filter == null) {
            candidate.adjust(row, List.of());
            return;
        }
        List<Point> meant = candidate.points().stream()
                .filter(point -> filter.fits(point, query, guide.selfCare()))
                .toList();
        if (!meant.isEmpty()) {
            candidate.adjust(row, meant);
        }
    }

    private static Suppressed forWantOf(Equipment needed, Candidate candidate) {
        return new Suppressed(
                candidate.item().key(),
                candidate.variantKey(),
                candidate.points().stream().map(Point::number).toList(),
                null,
                Wording.of("guide.suppressed.without." + needed.name()),
                Evidence.JUDGEMENT,
                null);
    }

    private Evidence evidence(Candidate candidate) {
        return guide.evidence(new EntryId(candidate.item().key(), candidate.variantKey()));
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

package org.tautband.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.Condition.Effect;
import org.tautband.guide.Condition.Scope;

/**
 * What a client has to mind at home whatever stands on the sheet, in words that clients read. No condition is named, and
 * no note that was written for the therapist is among them.
 *
 * @param leaveOut keys of the items that nothing of the client's may be done with, in the guide's order
 * @param leaveAlone numbers of the points that must not be pressed at home
 * @param cautions about items that may be done with care
 */
public record HomeAlerts(List<String> leaveOut, Set<Integer> leaveAlone, List<Caution> cautions) {

    public static final HomeAlerts NONE = new HomeAlerts(List.of(), Set.of(), List.of());

    public HomeAlerts {
        leaveOut = List.copyOf(leaveOut);
        leaveAlone = Set.copyOf(leaveAlone);
        cautions = List.copyOf(cautions);
    }

    /**
     * One sentence.
     *
     * @param item key of the item that it is about; absent when it tells where to keep away from, whatever is done
     */
    public record Caution(@Nullable String item, String text) {}

    static HomeAlerts of(Guide guide, HomeCareQuery query) {
        Contraindications rules = new Contraindications(guide, query.clinic());
        List<Contraindication> found = rules.of(query.known(), query.age());
        List<String> leaveOut = guide.items().stream()
                .map(GuideItem::key)
                .filter(item -> found.stream().anyMatch(one -> one.item().equals(item) && isWhole(one)))
                .toList();
        return new HomeAlerts(leaveOut, leaveAlone(guide, query), cautions(rules, found, leaveOut));
    }

    private static boolean isWhole(Contraindication found) {
        return found.excludes() && found.everywhere();
    }

    private static Set<Integer> leaveAlone(Guide guide, HomeCareQuery query) {
        Set<Integer> points = new LinkedHashSet<>();
        SafetyCheck.weigh(guide, query, guide.item(GuideItem.SELF_PRESSURE), null, query.points()).suppressed().stream()
                .map(Suppressed::points)
                .forEach(points::addAll);
        return points;
    }

    private static List<Caution> cautions(
            Contraindications rules, List<Contraindication> found, List<String> leaveOut) {
        Set<Caution> cautions = new LinkedHashSet<>();
        for (Contraindication one : found) {
            Condition condition = rules.condition(one.condition());
            condition
                    .effectOn(one.item())
                    .filter(effect -> !leaveOut.contains(one.item()))
                    .ifPresent(effect -> said(condition, effect).forEach(cautions::add));
        }
        return new ArrayList<>(cautions);
    }

    /** Only words that were written for clients; a condition without any says nothing on paper. */
    private static Stream<Caution> said(Condition condition, Effect effect) {
        Caution warning = effect.warning() == null ? null : new Caution(effect.item(), effect.warning());
        Caution keepAway = effect.scope() == Scope.LOCAL && condition.keepAway() != null
                ? new Caution(null, condition.keepAway())
                : null;
        return Stream.of(keepAway, warning).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}

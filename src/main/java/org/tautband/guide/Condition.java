package org.tautband.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A contraindication or caution.
 *
 * @param origin how the rules come to know of it
 * @param note for the therapist
 * @param keepAway read by clients, when an item is allowed elsewhere on the body
 */
public record Condition(
        String key,
        String label,
        Origin origin,
        @Nullable String note,
        @Nullable String keepAway,
        List<Effect> effects) {

    /** Key of the condition that follows from the client's age. */
    public static final String CHILD = "child_12_under";

    /** Key of the condition that follows from an injury of the last two days. */
    public static final String FRESH_INJURY = "acute_injury_swelling";

    /** Key of the rule for points in an area to avoid. */
    public static final String DANGER_AREA = "danger_areas";

    /** Noted for a client, computed from the date of birth, or a rule for places of the body. */
    public enum Origin {
        INTAKE,
        AGE,
        PLACE
    }

    public enum Action {
        EXCLUDE,
        CAUTION
    }

    /** Whether it counts everywhere or only where the condition is. */
    public enum Scope {
        WHOLE_BODY,
        LOCAL
    }

    /**
     * What the condition means for one item.
     *
     * @param source key of the source; absent for a judgement
     * @param warning read by clients; there for every caution
     * @param strict a caution that strict mode is meant to turn into an exclusion
     */
    public record Effect(
            String item,
            Action action,
            Scope scope,
            Evidence evidence,
            @Nullable String source,
            @Nullable String warning,
            boolean strict) {

        Effect with(@Nullable String otherWarning) {
            return new Effect(item, action, scope, evidence, source, otherWarning, strict);
        }

        public boolean excludes() {
            return action == Action.EXCLUDE;
        }
    }

    Condition with(@Nullable String otherKeepAway, List<Effect> otherEffects) {
        return new Condition(key, label, origin, note, otherKeepAway, otherEffects);
    }

    /** Whether it can be somewhere on the body, so that it matters where. */
    public boolean local() {
        return effects.stream().anyMatch(effect -> effect.scope == Scope.LOCAL);
    }

    public Optional<Effect> effectOn(String item) {
        Predicate<Effect> meant = effect -> effect.item.equals(item);
        return effects.stream().filter(meant).findFirst();
    }
}

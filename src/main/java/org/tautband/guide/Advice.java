package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules answer.
 *
 * @param suggestions best first
 * @param suppressed what must not be on the sheet, and why
 * @param stop red flags; when there is one, there is no suggestion and no sheet
 */
public record Advice(List<Suggestion> suggestions, List<Suppressed> suppressed, List<RedFlag> stop) {

    /**
     * An item to do at home.
     *
     * @param variant which stretch, or which way to press
     * @param points numbers of the points that it is for; empty when it is for the client as a whole
     * @param recommended among the few best
     * @param evidence for the item, or for the choice of the variant
     */
    public record Suggestion(
            String item,
            @Nullable String variant,
            List<Integer> points,
            int score,
            boolean recommended,
            List<Reason> because,
            Evidence evidence,
            List<Warning> warnings) {

        /** Why, in words alone. */
        public List<Wording> reasons() {
            return because.stream().map(Reason::words).toList();
        }

        Suggestion recommended(boolean whether) {
            return new Suggestion(item, variant, points, score, whether, because, evidence, warnings);
        }
    }

    /**
     * Why an item is suggested, or stands where it stands.
     *
     * @param source address of the page that says so; absent for a judgement
     */
    public record Reason(
            Wording words, Evidence evidence, @Nullable String source) {}

    /**
     * A sentence that is printed with the item.
     *
     * @param condition key of the condition that asks for it; absent when the muscle does
     */
    public record Warning(@Nullable String condition, String text, Evidence evidence) {}

    /**
     * Something left out.
     *
     * @param variant absent when the whole item is left out, or there is no variant for the points
     * @param points numbers of the points concerned; empty when all are
     * @param condition key of the condition; absent when the muscle itself forbids it, or what it takes is not at hand
     * @param source address of the page that says so; absent for a judgement
     */
    public record Suppressed(
            String item,
            @Nullable String variant,
            List<Integer> points,
            @Nullable String condition,
            Wording reason,
            Evidence evidence,
            @Nullable String source) {}
}

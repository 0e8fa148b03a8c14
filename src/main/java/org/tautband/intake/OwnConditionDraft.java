package org.tautband.intake;

import java.util.Map;
import org.tautband.guide.Condition.Action;

/**
 * A condition as the clinic adds it.
 *
 * @param note for the therapist; may be empty
 * @param local whether it counts only where it is noted
 * @param keepAway read by clients; needed when it is local and excludes something
 * @param warning read by clients; needed when there is a caution
 * @param effects by item; an item that is not named is not affected
 */
public record OwnConditionDraft(
        String label, String note, boolean local, String keepAway, String warning, Map<String, Action> effects) {

    public static final int LABEL_MAX = 200;
    public static final int TEXT_MAX = 500;

    public OwnConditionDraft {
        effects = Map.copyOf(effects);
    }
}

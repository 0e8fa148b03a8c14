package org.tautband.history;

import java.util.List;
import org.tautband.accounts.StaffId;

/**
 * What a client's timeline can be narrowed to.
 *
 * @param muscleIds muscles in which something was found
 */
public record TimelineChoices(List<Therapist> therapists, List<String> muscleIds) {

    /** Someone who treated the client, by the name they had then. */
    public record Therapist(StaffId id, String name) {}
}

package org.tautband.guide;

import java.util.List;
import java.util.Set;

/**
 * What a clinic adds to the catalogue of conditions.
 *
 * @param own the clinic's own conditions
 * @param strict the cautions that it treats as exclusions; empty when strict mode is off
 */
public record ClinicRules(List<Condition> own, Set<Caution> strict) {

    /** The catalogue as it stands. */
    public static final ClinicRules NONE = new ClinicRules(List.of(), Set.of());

    public ClinicRules {
        own = List.copyOf(own);
        strict = Set.copyOf(strict);
    }

    /** Names one caution of the catalogue, or of the clinic: a condition and an item. */
    public record Caution(String condition, String item) {}
}

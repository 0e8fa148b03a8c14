package org.tautband.intake;

import java.util.List;
import java.util.Set;
import org.tautband.guide.ClinicRules;
import org.tautband.guide.ClinicRules.Caution;

/**
 * The clinic's own part of the safety rules.
 *
 * @param version as read; goes back with a change
 * @param strictCautions what strict mode turns into exclusions, whether or not it is on
 * @param conditions the clinic's own, also those no longer noted for anybody new
 */
public record ClinicSafety(
        int version, boolean strictMode, Set<Caution> strictCautions, List<OwnCondition> conditions) {

    public ClinicSafety {
        strictCautions = Set.copyOf(strictCautions);
        conditions = List.copyOf(conditions);
    }

    /** The rules that follow; a retired condition still counts for whom it was noted. */
    public ClinicRules rules() {
        return new ClinicRules(
                conditions.stream().map(OwnCondition::condition).toList(), strictMode ? strictCautions : Set.of());
    }
}

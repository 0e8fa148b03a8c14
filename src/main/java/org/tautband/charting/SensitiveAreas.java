package org.tautband.charting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Muscle;
import org.tautband.intake.ConsentSubject;

/** Which work needs a written consent of its own, by the muscle it is done to or by the technique. */
final class SensitiveAreas {

    private static final Set<String> INNER_THIGH =
            Set.of("adductor_longus_brevis", "adductor_magnus", "gracilis", "pectineus");

    private static final Set<String> GLUTEAL =
            Set.of("gluteus_maximus", "gluteus_medius", "gluteus_minimus", "piriformis", "deep_hip_rotators");

    private SensitiveAreas() {}

    static Set<ConsentSubject> consentsFor(Muscle muscle) {
        if (muscle.region() == BodyRegion.CHEST) {
            return Set.of(ConsentSubject.CHEST);
        }
        if (INNER_THIGH.contains(muscle.id())) {
            return Set.of(ConsentSubject.INNER_THIGH);
        }
        return GLUTEAL.contains(muscle.id()) ? Set.of(ConsentSubject.GLUTEAL) : Set.of();
    }

    static Set<ConsentSubject> consentsFor(@Nullable FasciaTechnique technique) {
        if (technique == FasciaTechnique.CUPPING) {
            return Set.of(ConsentSubject.CUPPING);
        }
        return technique == FasciaTechnique.IASTM ? Set.of(ConsentSubject.IASTM) : Set.of();
    }
}

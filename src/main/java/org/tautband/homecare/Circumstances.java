package org.tautband.homecare;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Cause;
import org.tautband.guide.Equipment;

/**
 * What the client tells of their days and their home, as the rules weigh it: what brings the pain on, and what there is to
 * press with.
 */
public record Circumstances(Set<Cause> causes, AtHand atHand) {

    public static final Circumstances NOT_ASKED = new Circumstances(Set.of(), AtHand.NOT_ASKED);

    /** What the client has at home. */
    public enum AtHand {
        NOT_ASKED,
        NOTHING,
        BALL,
        ROLLER,
        BALL_AND_ROLLER;

        /** As the rules take it; absent when nobody asked. */
        @Nullable Set<Equipment> equipment() {
            return switch (this) {
                case NOT_ASKED -> null;
                case NOTHING -> Set.of();
                case BALL -> Set.of(Equipment.BALL);
                case ROLLER -> Set.of(Equipment.ROLLER);
                case BALL_AND_ROLLER -> Set.of(Equipment.BALL, Equipment.ROLLER);
            };
        }
    }

    public Circumstances {
        causes = causes == null ? Set.of() : Set.copyOf(causes);
        atHand = Objects.requireNonNullElse(atHand, AtHand.NOT_ASKED);
    }
}

package org.tautband.charting.quickentry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.TreatmentResponse;

/** What one token of a line says. */
public sealed interface Meaning {

    record OfMuscle(String id) implements Meaning {}

    record OfSides(Sides sides) implements Meaning {}

    /** The point with this number in the visit. */
    record PointNumber(int number) implements Meaning {}

    /** A further point, even where the visit has one in this muscle already. */
    record AnotherPoint() implements Meaning {}

    record OfState(PointState state) implements Meaning {}

    /** Tenderness 0–10; one of both may be absent. */
    record Tenderness(@Nullable Integer before, @Nullable Integer after) implements Meaning {

        private List<Slot> given() {
            if (before == null) {
                return List.of(Slot.AFTER);
            }
            return after == null ? List.of(Slot.BEFORE) : List.of(Slot.BEFORE, Slot.AFTER);
        }
    }

    /** So many holds of so many seconds each, to 0.1 s. */
    record Holds(int count, BigDecimal seconds) implements Meaning {

        public Holds {
            seconds = seconds.setScale(1, RoundingMode.UNNECESSARY);
        }
    }

    record OfTechnique(HoldTechnique technique) implements Meaning {}

    record OfTool(HoldTool tool) implements Meaning {}

    /** Pressure 1 (light) to 5 (deep). */
    record Pressure(int level) implements Meaning {}

    record OfSign(SignKind kind, Sign answer) implements Meaning {}

    record OfResponse(TreatmentResponse response) implements Meaning {}

    /** Where pain is referred to, in the therapist's words. */
    record Referral(String text) implements Meaning {}

    record Note(String text) implements Meaning {}

    /** Not read; the problem says why. */
    record NotRead(Problem problem) implements Meaning {}

    /** What a line may say once only. */
    enum Slot {
        POINT,
        MUSCLE,
        SIDE,
        STATE,
        BEFORE,
        AFTER,
        TECHNIQUE,
        TOOL,
        PRESSURE,
        RESPONSE,
        REFERRAL,
        NOTE
    }

    /** Which of these the token fills; holds may be repeated and fill none. */
    default List<Slot> slots() {
        return switch (this) {
            case OfMuscle muscle -> List.of(Slot.MUSCLE);
            case OfSides sides -> List.of(Slot.SIDE);
            case PointNumber number -> List.of(Slot.POINT);
            case AnotherPoint another -> List.of(Slot.POINT);
            case OfState state -> List.of(Slot.STATE);
            case Tenderness score -> score.given();
            case OfTechnique technique -> List.of(Slot.TECHNIQUE);
            case OfTool tool -> List.of(Slot.TOOL);
            case Pressure pressure -> List.of(Slot.PRESSURE);
            case OfSign sign -> List.of(); // each kind once, see Assembly
            case OfResponse response -> List.of(Slot.RESPONSE);
            case Referral referral -> List.of(Slot.REFERRAL);
            case Note note -> List.of(Slot.NOTE);
            case Holds holds -> List.of();
            case NotRead notRead -> List.of();
        };
    }
}

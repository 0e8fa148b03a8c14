package org.tautband.charting.quickentry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.TreatmentResponse;

/**
 * What a line says of one point, or of one on each side. What it does not say is absent.
 *
 * @param muscleId absent only when the point is numbered; so is {@code sides}
 * @param pointNumber the number of a point that the visit has already
 * @param another whether a further point is meant, even where the visit has one in this muscle
 */
public record QuickFinding(
        @Nullable String muscleId,
        @Nullable Sides sides,
        @Nullable Integer pointNumber,
        boolean another,
        @Nullable PointState state,
        @Nullable Integer tendernessBefore,
        @Nullable Integer tendernessAfter,
        List<Meaning.Holds> holds,
        @Nullable HoldTechnique technique,
        @Nullable HoldTool tool,
        @Nullable Integer pressureLevel,
        Map<SignKind, Sign> signs,
        @Nullable TreatmentResponse response,
        @Nullable String referral,
        @Nullable String note) {

    /** More holds than this are hardly one line; a hold too many is quickly typed. */
    public static final int HOLDS_MAX = 20;

    /** How pressure is applied when the line does not say; the hold timer begins with the same. */
    public static final HoldTechnique USUAL_TECHNIQUE = HoldTechnique.ISCHAEMIC_COMPRESSION;

    public static final HoldTool USUAL_TOOL = HoldTool.THUMB;
    public static final int USUAL_PRESSURE = 3;

    public QuickFinding {
        holds = List.copyOf(holds);
        signs = Map.copyOf(signs);
    }
}

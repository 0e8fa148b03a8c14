package org.tautband.charting;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.quickentry.QuickFinding;
import org.tautband.charting.quickentry.SignKind;

/** Puts what a line says over what a finding says already. What the line leaves open stays. */
final class QuickFindingData {

    private QuickFindingData() {}

    /** The point was looked at; a note is added below an earlier one, all else takes the place of what was there. */
    static FindingData over(FindingData before, QuickFinding said) {
        return before.withRecheck(Recheck.CONFIRMED)
                .withState(or(said.state(), before.state()))
                .withSigns(signs(before.signs(), said))
                .withTendernessBefore(either(said.tendernessBefore(), before.tendernessBefore()))
                .withTendernessAfter(either(said.tendernessAfter(), before.tendernessAfter()))
                .withRefersTo(said.referral() == null ? before.refersTo() : Referral.NONE.withWords(said.referral()))
                .withResponse(either(said.response(), before.response()))
                .withNote(note(before.note(), said));
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return Objects.requireNonNullElse(given, otherwise);
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T otherwise) {
        return given == null ? otherwise : given;
    }

    private static Signs signs(Signs before, QuickFinding said) {
        return new Signs(
                said.signs().getOrDefault(SignKind.TAUT_BAND, before.tautBand()),
                said.signs().getOrDefault(SignKind.TENDER_SPOT, before.tenderSpot()),
                said.signs().getOrDefault(SignKind.REFERRED_PAIN, before.referredPain()),
                said.signs().getOrDefault(SignKind.TWITCH, before.twitch()),
                said.signs().getOrDefault(SignKind.JUMP_SIGN, before.jumpSign()));
    }

    private static String note(String before, QuickFinding said) {
        return String.join(
                "\n",
                Stream.of(before, or(said.note(), ""))
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** The line's holds one by one, each with an id of its own; what the line does not say is as usual. */
    static List<HoldData> holds(QuickFinding said) {
        return said.holds().stream()
                .flatMap(holds -> Collections.nCopies(holds.count(), holds.seconds()).stream())
                .map(seconds -> new HoldData(
                        UUID.randomUUID(),
                        or(said.technique(), QuickFinding.USUAL_TECHNIQUE),
                        or(said.tool(), QuickFinding.USUAL_TOOL),
                        or(said.pressureLevel(), QuickFinding.USUAL_PRESSURE),
                        seconds))
                .toList();
    }
}

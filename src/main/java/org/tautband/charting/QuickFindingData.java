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
        return new FindingData(
                Recheck.CONFIRMED,
                or(said.state(), before.state()),
                sign(said, SignKind.TAUT_BAND, before.tautBand()),
                sign(said, SignKind.TENDER_SPOT, before.tenderSpot()),
                sign(said, SignKind.REFERRED_PAIN, before.referredPain()),
                sign(said, SignKind.TWITCH, before.twitch()),
                sign(said, SignKind.JUMP_SIGN, before.jumpSign()),
                said.tendernessBefore() == null ? before.tendernessBefore() : said.tendernessBefore(),
                said.tendernessAfter() == null ? before.tendernessAfter() : said.tendernessAfter(),
                or(said.referral(), before.referral()),
                said.response() == null ? before.response() : said.response(),
                note(before.note(), said));
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return Objects.requireNonNullElse(given, otherwise);
    }

    private static Sign sign(QuickFinding said, SignKind kind, Sign before) {
        return said.signs().getOrDefault(kind, before);
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

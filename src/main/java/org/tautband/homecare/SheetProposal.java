package org.tautband.homecare;

import java.util.List;
import org.tautband.clients.ClientId;
import org.tautband.guide.Evidence;

/** What the rules offer for a visit's sheet, in words for the therapist. With a red flag there is nothing but that. */
public record SheetProposal(
        ClientId client, String clientName, List<Offer> offers, List<LeftOut> leftOut, List<String> redFlags) {

    /** An item that may stand on the sheet, why, and what is printed with it as a caution. */
    public record Offer(
            ChosenItem chosen,
            String title,
            String usualDose,
            List<String> reasons,
            List<String> warnings,
            Evidence evidence,
            boolean recommended) {}

    /** An item that must not stand on the sheet, or not for these points, and why. */
    public record LeftOut(String title, List<Integer> points, String reason, Evidence evidence) {}

    public boolean stopped() {
        return !redFlags.isEmpty();
    }
}

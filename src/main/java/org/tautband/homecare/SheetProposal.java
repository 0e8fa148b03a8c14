package org.tautband.homecare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.Evidence;
import org.tautband.guide.Review;
import org.tautband.guide.TranslationPart;

/**
 * What the guide offers for a visit's sheet, in words for the therapist. With a red flag there is nothing but that.
 *
 * @param offers what the rules suggest, best first
 * @param others all else in the guide, also what this client must not do
 * @param notReviewed the parts of the sheet whose words in its language nobody has compared with the English ones, as they
 *     stand
 */
public record SheetProposal(
        List<Offer> offers,
        List<Offer> others,
        List<LeftOut> leftOut,
        List<String> redFlags,
        List<TranslationPart> notReviewed) {

    /**
     * An item of the guide.
     *
     * @param usual the guide's own words, in the sheet's language
     * @param reasons why it is suggested
     * @param warnings cautions for this client, printed with it
     * @param refusal why it must not stand on the sheet; absent when it may
     * @param review of the words in the sheet's language
     */
    public record Offer(
            ChosenItem chosen,
            String title,
            ItemWords usual,
            List<String> reasons,
            List<String> warnings,
            Evidence evidence,
            boolean recommended,
            @Nullable String refusal,
            Review review) {

        public boolean allowed() {
            return refusal == null;
        }
    }

    /** An item that must not stand on the sheet, or not for these points, and why. */
    public record LeftOut(String title, List<Integer> points, String reason, Evidence evidence) {}

    /** The few best, as a sheet begins. */
    public List<ChosenItem> recommended() {
        return offers.stream().filter(Offer::recommended).map(Offer::chosen).toList();
    }

    public boolean stopped() {
        return !redFlags.isEmpty();
    }

    /** The item of that key, suggested or not. */
    public Optional<Offer> find(String key) {
        return Stream.concat(offers.stream(), others.stream())
                .filter(offer -> offer.chosen().key().equals(key))
                .findFirst();
    }
}

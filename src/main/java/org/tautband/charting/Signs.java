package org.tautband.charting;

/** The signs of a trigger point, after the Delphi definition; twitch and jump sign support it only. */
public record Signs(Sign tautBand, Sign tenderSpot, Sign referredPain, Sign twitch, Sign jumpSign) {

    public static final Signs NOT_TESTED =
            new Signs(Sign.NOT_TESTED, Sign.NOT_TESTED, Sign.NOT_TESTED, Sign.NOT_TESTED, Sign.NOT_TESTED);

    public Signs withTautBand(Sign found) {
        return new Signs(found, tenderSpot, referredPain, twitch, jumpSign);
    }

    public Signs withTenderSpot(Sign found) {
        return new Signs(tautBand, found, referredPain, twitch, jumpSign);
    }

    public Signs withReferredPain(Sign found) {
        return new Signs(tautBand, tenderSpot, found, twitch, jumpSign);
    }

    public Signs withTwitch(Sign found) {
        return new Signs(tautBand, tenderSpot, referredPain, found, jumpSign);
    }

    public Signs withJumpSign(Sign found) {
        return new Signs(tautBand, tenderSpot, referredPain, twitch, found);
    }
}

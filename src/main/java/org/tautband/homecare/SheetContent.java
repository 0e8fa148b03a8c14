package org.tautband.homecare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.guide.RedFlag;

/**
 * Everything that stands on one home-care sheet, in the client's language; kept with the issued sheet as it was.
 *
 * @param therapist absent when not to be named
 * @param note a few personal words; may have several lines
 * @param nextVisit in words, as the clinic says it
 */
public record SheetContent(
        Clinic clinic,
        String clientName,
        LocalDate date,
        @Nullable String therapist,
        @Nullable String note,
        List<Point> points,
        List<Item> items,
        Alerts alerts,
        List<StopSign> stopSigns,
        @Nullable String nextVisit,
        Locale language,
        Paper paper,
        TypeSize typeSize) {

    public record Clinic(
            String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable Logo logo) {}

    /**
     * The clinic's picture.
     *
     * @param source a PNG as a {@code data:} address
     * @param shape width by height
     */
    public record Logo(String source, double shape) {}

    /**
     * A point on the body chart.
     *
     * @param muscle with its side, as "left upper trapezius"
     * @param place where it lies, in words; may be empty
     */
    public record Point(int number, String muscle, String place) {}

    /**
     * One thing to do.
     *
     * @param variant which stretch, or which way to press
     * @param picture key of the guide's drawing
     * @param points numbers of the points that it is for
     * @param cautions what to mind, general words first, then those for this client
     */
    public record Item(
            String item,
            @Nullable String variant,
            String title,
            String picture,
            List<Integer> points,
            List<String> steps,
            String dose,
            String frequency,
            @Nullable String stopRule,
            List<String> cautions,
            boolean tickRow) {}

    /**
     * What to leave out and where to take care, whatever else is done; empty for most clients.
     *
     * @param leaveOut titles of items
     * @param leaveAlone points that must not be pressed at home
     * @param mind sentences
     */
    public record Alerts(List<String> leaveOut, List<Point> leaveAlone, List<String> mind) {

        public static final Alerts NONE = new Alerts(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return leaveOut.isEmpty() && leaveAlone.isEmpty() && mind.isEmpty();
        }
    }

    /** A sign to get help. */
    public record StopSign(RedFlag.Urgency urgency, String text) {}
}

package org.tautband.homecare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's logo as it stands in the header of the page.
 *
 * @param source a {@code data:} address
 * @param size CSS width and height
 * @param beside whether it stands beside the clinic's name, as a wide one does not
 */
record ClinicLogo(String source, String size, boolean beside) {

    private static final double WIDE = 2;
    private static final double WIDTH_MM = 60;
    private static final double NARROW_MM = 30;
    private static final double TALL_MM = 20;

    /** @param height in millimetres, at most */
    static @Nullable ClinicLogo of(SheetContent.Clinic clinic, double height) {
        SheetContent.Logo logo = clinic.logo();
        if (logo == null) {
            return null;
        }
        boolean wide = logo.shape() > WIDE;
        double width = wide ? Math.min(WIDTH_MM, height * logo.shape()) : Math.min(NARROW_MM, TALL_MM * logo.shape());
        String size = String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, width / logo.shape());
        return new ClinicLogo(logo.source(), size, !wide);
    }
}

package org.tautband.homecare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's logo as it stands in the header of the page.
 *
 * @param source a {@code data:} address
 * @param size CSS width and height
 */
record ClinicLogo(String source, String size) {

    private static final double WIDTH_MM = 52;
    private static final double HEIGHT_MM = 17;

    static @Nullable ClinicLogo of(SheetContent.Clinic clinic) {
        SheetContent.Logo logo = clinic.logo();
        if (logo == null) {
            return null;
        }
        double width = Math.min(WIDTH_MM, HEIGHT_MM * logo.shape());
        String size = String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", width, width / logo.shape());
        return new ClinicLogo(logo.source(), size);
    }
}

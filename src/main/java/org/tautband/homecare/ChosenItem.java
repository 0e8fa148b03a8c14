package org.tautband.homecare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something chosen for a sheet.
 *
 * @param variant which stretch, or which way to press; absent for an item with one way only
 * @param points numbers of the visit's points that it is for
 * @param dose in words for this client; empty takes the guide's
 */
public record ChosenItem(String item, @Nullable String variant, List<Integer> points, String dose) {

    public static final int DOSE_MAX = 300;

    public ChosenItem {
        points = List.copyOf(points);
    }
}

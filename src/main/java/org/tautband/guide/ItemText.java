package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads about one item, or one variant of it.
 *
 * @param dose empty where there is nothing to do, as is the frequency
 * @param review of these words, for the therapist
 */
public record ItemText(
        String title,
        Picture picture,
        List<String> steps,
        String dose,
        String frequency,
        @Nullable String stopRule,
        List<String> cautions,
        boolean tickRow,
        Review review) {}

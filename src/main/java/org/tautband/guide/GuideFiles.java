package org.tautband.guide;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The content of the guide in one language, each kind by key, in the order of the file.
 *
 * @param reviews how far the texts are reviewed, by id of the entry; in English nothing stands here
 * @param own ids of the entries whose English words the clinic has written
 */
record GuideFiles(
        Locale language,
        Map<String, GuideItem> items,
        Map<String, VariantGroup> variants,
        Map<String, Condition> conditions,
        Map<String, String> sources,
        Map<String, RedFlag> redFlags,
        Map<String, Picture> pictures,
        SelfCare selfCare,
        RuleBook rules,
        Map<String, Review> reviews,
        Set<String> own) {

    GuideFiles withEntries(
            Map<String, GuideItem> otherItems,
            Map<String, VariantGroup> otherVariants,
            Map<String, Review> otherReviews,
            Set<String> otherOwn) {
        return new GuideFiles(
                language,
                otherItems,
                otherVariants,
                conditions,
                sources,
                redFlags,
                pictures,
                selfCare,
                rules,
                otherReviews,
                otherOwn);
    }
}

package org.tautband.guide;

import java.util.Map;

/** The content of the guide's files, each kind by key, in the order of the file. */
record GuideFiles(
        Map<String, GuideItem> items,
        Map<String, VariantGroup> variants,
        Map<String, Condition> conditions,
        Map<String, String> sources,
        Map<String, RedFlag> redFlags,
        Map<String, Picture> pictures,
        SelfCare selfCare,
        RuleBook rules) {}

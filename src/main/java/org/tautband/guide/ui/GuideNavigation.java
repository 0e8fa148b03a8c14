package org.tautband.guide.ui;

import java.util.Locale;
import org.tautband.guide.EntryId;

/** The ways to the guide. */
public final class GuideNavigation {

    static final String HOME = "guide";
    static final String LANGUAGE = "language";

    private GuideNavigation() {}

    /** The address of an entry's page in a language. */
    public static String path(EntryId entry, Locale language) {
        String path = HOME + "/" + entry;
        return language.equals(Locale.ENGLISH) ? path : path + "?" + LANGUAGE + "=" + language.getLanguage();
    }
}

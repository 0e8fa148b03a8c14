package org.tautband.guide;

import java.util.List;
import java.util.Locale;

/** The words of one part of the translation; a module that brings such words tells them by a bean. */
public interface PartWords {

    TranslationPart part();

    /** All of them, always in the same order. */
    List<String> in(Locale language);
}

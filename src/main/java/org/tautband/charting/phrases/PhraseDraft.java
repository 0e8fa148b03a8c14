package org.tautband.charting.phrases;

import org.jspecify.annotations.Nullable;
import org.tautband.charting.SoapSection;

/**
 * What a phrase says and how it is called. The shortcut is typed after a dot; a leading dot is taken off and capitals
 * count as small letters. It begins with a letter, so that a number such as .50 is never taken for one. {@code section}
 * is the part of the note that it is offered in first; absent for all.
 */
public record PhraseDraft(String shortcut, @Nullable SoapSection section, String text) {

    public static final int SHORTCUT_MIN = 2;
    public static final int SHORTCUT_MAX = 30;
    public static final int TEXT_MAX = 2000;
}

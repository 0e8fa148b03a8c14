package org.tautband.common.ui;

/** An entry of the user's own menu, contributed as a bean. Left out where {@link #allowed()} says no. */
public interface UserMenuEntry {

    /** The message key of the entry's text. */
    String labelKey();

    /** Lower comes first. */
    int order();

    /** Whether the member of staff signed in may use it. */
    boolean allowed();

    /** What a click does. */
    void open();
}

package org.tautband.common.ui;

/** Finds a client from anywhere; opened by the shell, answered by the clients module. */
public interface GlobalSearch {

    /** Opens the search over the present view. */
    void open();
}

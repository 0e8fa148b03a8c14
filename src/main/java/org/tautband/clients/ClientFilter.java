package org.tautband.clients;

/** Which clients a list shows: those that match every word of the text, archived ones or not. */
public record ClientFilter(String text, boolean archived) {

    public static final int TEXT_MAX = 200;

    public static final ClientFilter ALL = new ClientFilter("", false);
}

package org.tautband.charting.quickentry;

/**
 * One token of a line and what it says.
 *
 * @param start where the token begins in the line
 */
public record Chip(String text, int start, Meaning meaning) {

    public boolean read() {
        return !(meaning instanceof Meaning.NotRead);
    }
}

package org.tautband.guide;

/**
 * One line of the guide's list.
 *
 * @param picture key of the drawing
 * @param own whether the words are the clinic's, in the language asked for
 * @param upgraded whether the program has brought other words since the clinic wrote its own, in any language
 */
public record GuideListItem(
        EntryId id,
        GuideKind kind,
        String title,
        String picture,
        Evidence evidence,
        boolean own,
        boolean upgraded,
        Review review) {}

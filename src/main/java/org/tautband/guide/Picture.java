package org.tautband.guide;

/**
 * A drawing of the guide.
 *
 * @param alt what it shows, in words
 * @param svg the drawing; its colours are CSS custom properties with fallbacks
 */
public record Picture(String key, String alt, String svg) {

    Picture with(String words) {
        return new Picture(key, words, svg);
    }
}

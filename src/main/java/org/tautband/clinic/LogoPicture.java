package org.tautband.clinic;

/**
 * The clinic's logo.
 *
 * @param png drawn by us, never the uploaded file itself
 * @param width in pixels, as the height
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record LogoPicture(byte[] png, int width, int height) {

    /** The largest file that can be uploaded, in bytes. */
    public static final int FILE_MAX = 2 * 1024 * 1024;
}

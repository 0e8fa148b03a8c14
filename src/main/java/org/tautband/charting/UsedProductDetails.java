package org.tautband.charting;

/** An oil, balm or other product that touched the client's skin. */
public record UsedProductDetails(UsedProductId id, String name) {

    public static final int NAME_MAX = 100;
}

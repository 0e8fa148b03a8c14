package org.tautband.anatomy;

/** How deep a muscle lies in a view: only superficial muscles are drawn on the chart. */
public enum Layer {
    SUPERFICIAL,
    INTERMEDIATE,
    DEEP
}

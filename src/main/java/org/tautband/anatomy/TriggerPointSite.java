package org.tautband.anatomy;

/**
 * Where trigger points of a muscle are typically found, on the right side of the body. The same id in two views is the
 * same place on the body.
 */
public record TriggerPointSite(String id, BodyPoint at, String words, Confidence confidence) {}

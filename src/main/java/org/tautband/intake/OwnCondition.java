package org.tautband.intake;

import org.tautband.guide.Condition;

/** A condition that the clinic added to the catalogue. A retired one is no longer offered. */
public record OwnCondition(Condition condition, boolean retired) {}

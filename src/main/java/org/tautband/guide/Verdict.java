package org.tautband.guide;

import java.util.List;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.Advice.Warning;

/**
 * Whether an item may stand on a client's sheet.
 *
 * @param allowed numbers of those points that it may be done to
 * @param suppressed why it, or some of the points, must be left out
 * @param warnings printed with it when it may be done
 */
public record Verdict(boolean excluded, List<Integer> allowed, List<Suppressed> suppressed, List<Warning> warnings) {}

package org.tautband.audit;

import java.util.Optional;

/**
 * What checking the chain found.
 *
 * @param rows how many rows were looked at
 * @param firstBroken the first row that is not as it was written, or that follows a missing one
 */
public record ChainCheck(long rows, Optional<Long> firstBroken) {}

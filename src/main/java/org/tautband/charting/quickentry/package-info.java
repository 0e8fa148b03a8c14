/**
 * One line of quick entry, read and printed: pure functions over the muscle catalogue, without Spring and without a
 * database. The grammar is written down in {@code docs/quick-entry.md}, whose examples a test reads.
 */
@NullMarked
package org.tautband.charting.quickentry;

import org.jspecify.annotations.NullMarked;

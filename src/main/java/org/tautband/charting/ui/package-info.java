/** The chart, the Today page, and the ways to a visit. */
@NamedInterface("ui")
@NullMarked
package org.tautband.charting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

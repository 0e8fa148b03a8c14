/** The chart: body map, findings, hold timer and note. */
@NamedInterface("ui")
@NullMarked
package org.tautband.charting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

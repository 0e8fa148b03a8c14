/** What other modules contribute to the chart. */
@NamedInterface("spi")
@NullMarked
package org.tautband.charting.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

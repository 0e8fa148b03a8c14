/** What other modules contribute where red flags show. */
@NamedInterface("spi")
@NullMarked
package org.tautband.intake.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What other modules contribute to first start. */
@NamedInterface("spi")
@NullMarked
package org.tautband.clinic.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

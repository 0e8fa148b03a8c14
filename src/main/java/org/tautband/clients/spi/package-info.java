/** What other modules contribute to the client page: actions, tabs and alerts. */
@NamedInterface("spi")
@NullMarked
package org.tautband.clients.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The client list, the client form and the client page. */
@NamedInterface("ui")
@NullMarked
package org.tautband.clients.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

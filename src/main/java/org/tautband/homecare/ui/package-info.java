/** The home-care sheet of a visit, and the sheets of a client. */
@NamedInterface("ui")
@NullMarked
package org.tautband.homecare.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

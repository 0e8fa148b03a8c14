/** The intake tab of the client page, and what other modules show of it: dialogs for red flags and consent. */
@NamedInterface("ui")
@NullMarked
package org.tautband.intake.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

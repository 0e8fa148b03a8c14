/** The guide's screens: list, entry, editor, history. */
@NamedInterface("ui")
@NullMarked
package org.tautband.guide.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Widgets and conventions shared by all views. */
@NamedInterface("ui")
@NullMarked
package org.tautband.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

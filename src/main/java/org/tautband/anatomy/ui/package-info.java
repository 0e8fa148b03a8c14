/** The body map as a Vaadin component. */
@NamedInterface("ui")
@NullMarked
package org.tautband.anatomy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Muscles, sides, body views, and which muscle lies under a point of the body map. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui"})
@NullMarked
package org.tautband.anatomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The home-care guide: items, stretches, conditions and the rules that choose among them. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "accounts"})
@NullMarked
package org.tautband.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

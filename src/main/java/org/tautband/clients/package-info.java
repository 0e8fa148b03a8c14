/** The people treated: their names and how to reach them. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "accounts"})
@NullMarked
package org.tautband.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

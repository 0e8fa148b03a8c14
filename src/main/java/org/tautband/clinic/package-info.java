/** The clinic: name, address, paper; first start. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "accounts", "accounts :: ui"})
@NullMarked
package org.tautband.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

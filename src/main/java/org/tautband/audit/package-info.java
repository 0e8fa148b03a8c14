/** Who did what to which record, and when; rows that nobody can alter. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui"})
@NullMarked
package org.tautband.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

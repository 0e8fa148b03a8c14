/** What every module may use: value types, input limits, the clock and the message bundles. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tautband.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** A fictional clinic with two years of visits, so that a newcomer sees a living one in a minute. */
@ApplicationModule(
        allowedDependencies = {"common", "audit", "accounts", "clinic", "clinic :: spi", "anatomy", "guide", "intake"})
@NullMarked
package org.tautband.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

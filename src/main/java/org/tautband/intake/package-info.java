/** What is known of a client's health before the hands touch. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "clients",
            "clients :: ui",
            "clients :: spi",
            "clinic",
            "anatomy",
            "anatomy :: ui",
            "accounts :: ui",
            "guide"
        })
@NullMarked
package org.tautband.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

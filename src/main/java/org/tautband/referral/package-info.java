/** Letters to doctors: what was found, what was advised, and what is asked. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "clinic",
            "clients",
            "clients :: spi",
            "clients :: ui",
            "guide",
            "intake",
            "intake :: spi",
            "charting",
            "homecare"
        })
@NullMarked
package org.tautband.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

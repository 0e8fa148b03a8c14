/** What changed: a client's visits and sheets, and the life of each trigger point. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "anatomy",
            "anatomy :: ui",
            "clients",
            "clients :: spi",
            "intake",
            "charting",
            "charting :: ui",
            "homecare",
            "homecare :: ui",
        })
@NullMarked
package org.tautband.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

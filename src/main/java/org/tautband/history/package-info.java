/** What changed: read models over a client's whole record. Nothing here writes but the audit trail. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "anatomy",
            "anatomy :: ui",
            "clients",
            "clinic",
            "clients :: spi",
            "clients :: ui",
            "guide",
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

/** Visits, trigger points, findings, pressure holds, fascia findings and SOAP notes; sign and amend. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "anatomy",
            "anatomy :: ui",
            "clients",
            "clients :: ui",
            "clients :: spi",
            "guide",
            "intake",
            "intake :: spi",
            "intake :: ui"
        })
@NullMarked
package org.tautband.charting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Home-care sheets: suggested, edited, issued, printed. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "accounts",
            "clinic",
            "clinic :: spi",
            "mail",
            "anatomy",
            "clients",
            "clients :: spi",
            "clients :: ui",
            "guide",
            "intake",
            "intake :: spi",
            "charting",
            "charting :: spi",
            "charting :: ui"
        })
@NullMarked
package org.tautband.homecare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Where the records are kept: the embedded or an outside PostgreSQL, and its two roles. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package org.tautband.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

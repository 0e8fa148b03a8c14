/** Staff, roles, passwords, sign-in and the security of every request. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit"})
@NullMarked
package org.tautband.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

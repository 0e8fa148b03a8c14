/** The main layout and the error views; nobody imports it. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "accounts", "accounts :: ui", "clinic"})
@NullMarked
package org.tautband.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

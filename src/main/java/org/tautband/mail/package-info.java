/** The clinic's e-mail: how it is sent, and the sending. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "accounts"})
@NullMarked
package org.tautband.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Sign-in, the field for a new password, and the staff list in the settings. */
@NamedInterface("ui")
@NullMarked
package org.tautband.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

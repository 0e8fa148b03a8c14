/** Sign-in, and the staff list in the settings. */
@NullMarked
package org.tautband.accounts.ui;

import org.jspecify.annotations.NullMarked;

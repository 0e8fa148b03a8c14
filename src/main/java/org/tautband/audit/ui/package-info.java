/** The trail in the settings. */
@NullMarked
package org.tautband.audit.ui;

import org.jspecify.annotations.NullMarked;

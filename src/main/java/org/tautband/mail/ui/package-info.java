/** The clinic's e-mail in the settings. */
@NullMarked
package org.tautband.mail.ui;

import org.jspecify.annotations.NullMarked;

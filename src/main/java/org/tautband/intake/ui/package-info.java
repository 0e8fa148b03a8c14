/** The intake tab of the client page. */
@NullMarked
package org.tautband.intake.ui;

import org.jspecify.annotations.NullMarked;

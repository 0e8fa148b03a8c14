/** First start, and the clinic's settings. */
@NullMarked
package org.tautband.clinic.ui;

import org.jspecify.annotations.NullMarked;

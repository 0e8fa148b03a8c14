/** Phrases that write a note: a therapist's own and the clinic's, each behind a shortcut. */
@NullMarked
package org.tautband.charting.phrases;

import org.jspecify.annotations.NullMarked;

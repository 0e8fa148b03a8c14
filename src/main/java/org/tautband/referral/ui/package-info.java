/** The letter to a doctor, as it is written. */
@NullMarked
package org.tautband.referral.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tautband.charting;

import org.jspecify.annotations.NullMarked;

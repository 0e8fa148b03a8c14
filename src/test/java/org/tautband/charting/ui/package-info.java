@NullMarked
package org.tautband.charting.ui;

import org.jspecify.annotations.NullMarked;

/** Charts as SVG, the same picture on screen and on paper. */
@NullMarked
package org.tautband.history.chart;

import org.jspecify.annotations.NullMarked;

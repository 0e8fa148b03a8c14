@NullMarked
package org.tautband.guide;

import org.jspecify.annotations.NullMarked;

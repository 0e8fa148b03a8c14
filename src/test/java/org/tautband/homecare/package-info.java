@NullMarked
package org.tautband.homecare;

import org.jspecify.annotations.NullMarked;

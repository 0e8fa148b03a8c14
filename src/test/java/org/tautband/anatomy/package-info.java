@NullMarked
package org.tautband.anatomy;

import org.jspecify.annotations.NullMarked;

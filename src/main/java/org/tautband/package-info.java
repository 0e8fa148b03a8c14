@NullMarked
package org.tautband;

import org.jspecify.annotations.NullMarked;

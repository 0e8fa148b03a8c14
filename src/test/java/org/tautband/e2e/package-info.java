/** The packaged application, driven in Chromium as people use it. */
@NullMarked
package org.tautband.e2e;

import org.jspecify.annotations.NullMarked;

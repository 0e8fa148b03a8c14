/** The tabs of the client page that look back. */
@NullMarked
package org.tautband.history.ui;

import org.jspecify.annotations.NullMarked;

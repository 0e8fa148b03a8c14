@NullMarked
package org.tautband.anatomy.ui;

import org.jspecify.annotations.NullMarked;

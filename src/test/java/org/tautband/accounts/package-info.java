@NullMarked
package org.tautband.accounts;

import org.jspecify.annotations.NullMarked;

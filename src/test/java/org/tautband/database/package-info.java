@NullMarked
package org.tautband.database;

import org.jspecify.annotations.NullMarked;

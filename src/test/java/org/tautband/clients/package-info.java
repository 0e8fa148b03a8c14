@NullMarked
package org.tautband.clients;

import org.jspecify.annotations.NullMarked;

/** What the browser is told about each page: its content security policy and when its session ends. */
@NullMarked
package org.tautband.accounts.web;

import org.jspecify.annotations.NullMarked;

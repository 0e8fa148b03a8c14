package org.tautband.accounts;

import com.vaadin.flow.server.communication.IndexHtmlResponse;

/**
 * Adds something to the head of every page, such as a script, before its content security policy is written: what is
 * added later does not run.
 */
@FunctionalInterface
public interface PageAddition {

    void addTo(IndexHtmlResponse page);
}

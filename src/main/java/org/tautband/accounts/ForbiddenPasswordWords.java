package org.tautband.accounts;

import java.util.List;

/** Words that everybody here knows, such as the clinic's name, and that a password therefore must not contain. */
public interface ForbiddenPasswordWords {

    List<String> words();
}

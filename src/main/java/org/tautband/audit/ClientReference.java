package org.tautband.audit;

import java.util.UUID;

/** Names a client; implemented by the clients module, so that a refused input is filed under whom it was about. */
public interface ClientReference {

    UUID value();
}

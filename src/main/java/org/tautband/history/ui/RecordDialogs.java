package org.tautband.history.ui;

import org.tautband.clients.ClientId;

/** Opens the dialog that prints a client's record. */
@FunctionalInterface
interface RecordDialogs {

    void ask(ClientId client);
}

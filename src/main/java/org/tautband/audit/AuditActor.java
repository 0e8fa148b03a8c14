package org.tautband.audit;

import java.util.Optional;
import java.util.UUID;

/** Says who acts now; answered by the accounts module. */
public interface AuditActor {

    /** A member of staff as the trail names them. */
    record Actor(UUID staffId, String username) {}

    /** The member of staff signed in on this thread, if any. */
    Optional<Actor> current();
}

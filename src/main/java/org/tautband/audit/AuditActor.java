package org.tautband.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says who acts now; answered by the accounts module. */
public interface AuditActor {

    /** A member of staff as the trail names them. */
    record Actor(UUID staffId, String username) {}

    /** The member of staff signed in on this thread, if any. */
    Optional<Actor> current();

    /** Everybody who works or worked here, to choose from when the trail is read. */
    default List<Actor> everyone() {
        return List.of();
    }
}

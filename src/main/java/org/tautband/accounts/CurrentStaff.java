package org.tautband.accounts;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tautband.audit.AuditActor;

/** The member of staff who is signed in on this thread. */
@Component
public class CurrentStaff implements AuditActor {

    /** @throws IllegalStateException when nobody is signed in */
    public StaffMember get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<StaffMember> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return SignedInStaff.of(authentication).map(SignedInStaff::member);
    }

    @Override
    public Optional<Actor> current() {
        return find().map(member -> new Actor(member.id().value(), member.username()));
    }
}

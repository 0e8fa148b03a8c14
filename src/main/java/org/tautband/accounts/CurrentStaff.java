package org.tautband.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.tautband.audit.AuditActor;

/** The member of staff who is signed in on this thread. */
@Component
public class CurrentStaff implements AuditActor {

    private final StaffRepository staff;
    private final SecurityContextHolderStrategy holder;

    CurrentStaff(StaffRepository staff, SecurityContextHolderStrategy holder) {
        this.staff = staff;
        this.holder = holder;
    }

    /** @throws IllegalStateException when nobody is signed in */
    public StaffMember get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<StaffMember> find() {
        Authentication authentication = holder.getContext().getAuthentication();
        return SignedInStaff.of(authentication).map(SignedInStaff::member);
    }

    /** Does work outside a request, such as a long import, in this member's name and with their rights. */
    public void actAs(StaffMember member, Runnable work) {
        SecurityContext before = holder.getContext();
        SecurityContext theirs = holder.createEmptyContext();
        theirs.setAuthentication(new SignedInStaff(member, 0).authentication());
        holder.setContext(theirs);
        try {
            work.run();
        } finally {
            holder.setContext(before);
        }
    }

    @Override
    public Optional<Actor> current() {
        return find().map(CurrentStaff::actor);
    }

    @Override
    public List<Actor> everyone() {
        return staff.findAllSorted().stream()
                .map(Staff::toMember)
                .map(CurrentStaff::actor)
                .toList();
    }

    private static Actor actor(StaffMember member) {
        return new Actor(member.id().value(), member.username());
    }
}

package org.tautband.accounts;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;

/** Who works here, for owners; each change is audited, and some owner always remains. */
@Service
@Transactional
public class StaffService {

    private static final int NAME_LENGTH = 200;
    private static final int SHORTEST_USERNAME = 3;
    private static final int LONGEST_USERNAME = 50;

    private final StaffRepository staff;
    private final PasswordHashes hashes;
    private final PasswordRules rules;
    private final CurrentStaff current;
    private final AuditLog audit;
    private final Clock clock;

    StaffService(
            StaffRepository staff,
            PasswordHashes hashes,
            PasswordRules rules,
            CurrentStaff current,
            AuditLog audit,
            Clock clock) {
        this.staff = staff;
        this.hashes = hashes;
        this.rules = rules;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, those who have left at the end. */
    @PreAuthorize(Access.OWNER)
    @Transactional(readOnly = true)
    public List<StaffListItem> list() {
        return staff.findAllSorted().stream().map(Staff::toListItem).toList();
    }

    /** @throws InvalidInputException for the fields {@code name}, {@code username}, {@code password} */
    @PreAuthorize(Access.OWNER)
    public StaffId add(NewStaff input) {
        return store(input).id();
    }

    /**
     * The very first account, an owner's; there is none built in.
     *
     * @throws InvalidInputException as in {@link #add}
     * @throws IllegalStateException when anybody works here already
     */
    @PreAuthorize(Access.ANYBODY)
    public StaffMember addFirstOwner(String name, String username, String password) {
        if (staff.count() > 0) {
            throw new IllegalStateException("There is staff already");
        }
        return store(new NewStaff(name, username, Role.OWNER, password)).toMember();
    }

    /** @throws InvalidInputException when it would leave the clinic without an owner */
    @PreAuthorize(Access.OWNER)
    public void change(StaffId id, int version, StaffChange input) {
        InputCheck check = new InputCheck();
        String name = check.required("name", input.name(), NAME_LENGTH);
        check.done();
        Staff member = find(id, version);
        if (member.role() != input.role()) {
            refuseLosingLastOwner(member, "role");
        }
        member.change(name, input.role());
        record(AuditAction.CHANGED, member, "name, role");
    }

    /** Ends the member's sessions at once; they can't sign in any more. */
    @PreAuthorize(Access.OWNER)
    public void deactivate(StaffId id, int version) {
        Staff member = find(id, version);
        refuseLosingLastOwner(member, "active");
        member.deactivate();
        record(AuditAction.ARCHIVED, member, "");
    }

    @PreAuthorize(Access.OWNER)
    public void reactivate(StaffId id, int version) {
        Staff member = find(id, version);
        member.reactivate();
        record(AuditAction.RESTORED, member, "");
    }

    /** Ends the member's sessions, so that whoever knew the old password is out. */
    @PreAuthorize(Access.OWNER)
    public void resetPassword(StaffId id, int version, String password) {
        setPassword(find(id, version), password, "password reset");
    }

    /**
     * Ends one's own sessions too: sign in again with the new password.
     *
     * @throws InvalidInputException for the fields {@code currentPassword}, {@code password}
     */
    @PreAuthorize(Access.CLIENTS)
    public void changeOwnPassword(String currentPassword, String password) {
        Staff me = find(current.get().id(), null);
        if (!hashes.matches(shortened(currentPassword), me.passwordHash())) {
            throw new InvalidInputException("currentPassword", "accounts.error.currentPassword");
        }
        setPassword(me, password, "own password");
    }

    private Staff store(NewStaff input) {
        InputCheck check = new InputCheck();
        String name = check.required("name", input.name(), NAME_LENGTH);
        String username = PasswordHashes.normalised(check.required("username", input.username(), LONGEST_USERNAME));
        if (!username.isEmpty()) {
            check.require(username.length() >= SHORTEST_USERNAME, "username", "accounts.error.usernameShort");
            check.require(username.matches("[\\p{L}\\p{N}._@-]+"), "username", "accounts.error.usernameCharacters");
            check.require(staff.findByUsername(username).isEmpty(), "username", "accounts.error.usernameTaken");
        }
        rules.check(check, "password", input.password(), username, name);
        check.done();
        String hash = hashes.encode(input.password());
        Staff member = staff.saveAndFlush(new Staff(name, username, input.role(), hash, clock.instant()));
        record(AuditAction.CREATED, member, "");
        return member;
    }

    private void setPassword(Staff member, String password, String detail) {
        InputCheck check = new InputCheck();
        rules.check(check, "password", password, member.username());
        check.done();
        member.setPassword(hashes.encode(password));
        record(AuditAction.CHANGED, member, detail);
    }

    private Staff find(StaffId id, @Nullable Integer version) {
        Staff member = staff.findById(id.value()).orElseThrow(() -> new UnknownIdException("member of staff"));
        if (version != null) {
            member.expect(version);
        }
        return member;
    }

    private void refuseLosingLastOwner(Staff member, String field) {
        boolean another =
                staff.lockActiveOwners().stream().anyMatch(owner -> !owner.id().equals(member.id()));
        if (member.isActiveOwner() && !another) {
            throw new InvalidInputException(field, "accounts.error.lastOwner");
        }
    }

    private void record(AuditAction action, Staff member, String detail) {
        audit.record(action, AuditSubject.of("staff", member.id().value(), null).with(detail));
    }

    private static String shortened(String password) {
        return password.substring(0, Math.min(password.length(), PasswordRules.MAX_LENGTH));
    }
}

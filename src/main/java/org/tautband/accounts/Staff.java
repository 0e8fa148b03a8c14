package org.tautband.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.common.StaleVersionException;

/** A member of staff. Nobody is ever removed: records name them. */
@Entity
class Staff {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private String name;
    private String username;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active;
    private int signInVersion;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings({"unused", "NullAway.Init"}) // for Hibernate
    Staff() {}

    Staff(String name, String username, Role role, String passwordHash, Instant createdAt) {
        this.name = name;
        this.username = username;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.active = true;
    }

    StaffId id() {
        return new StaffId(Objects.requireNonNull(id));
    }

    Role role() {
        return role;
    }

    boolean active() {
        return active;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActiveOwner() {
        return active && role == Role.OWNER;
    }

    void expect(int readVersion) {
        if (version != readVersion) {
            throw new StaleVersionException("member of staff");
        }
    }

    /** A new role takes effect at once, so it ends the sessions of the old one. */
    void change(String newName, Role newRole) {
        if (newRole != role) {
            signInVersion++;
        }
        name = newName;
        role = newRole;
    }

    void deactivate() {
        active = false;
        signInVersion++;
    }

    void reactivate() {
        active = true;
    }

    void setPassword(String newHash) {
        passwordHash = newHash;
        signInVersion++;
    }

    /** The same password, hashed anew with today's cost. */
    void rehash(String newHash) {
        passwordHash = newHash;
    }

    StaffMember toMember() {
        return new StaffMember(id(), name, username, role);
    }

    SignedInStaff toSignedIn() {
        return new SignedInStaff(toMember(), signInVersion);
    }

    StaffListItem toListItem() {
        return new StaffListItem(id(), version, name, username, role, active, createdAt);
    }
}

package org.tautband.accounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a stored hash up to today's cost, at the one moment when the password is known. */
@Component
class StaffRehash {

    private final StaffRepository staff;
    private final PasswordHashes hashes;

    StaffRehash(StaffRepository staff, PasswordHashes hashes) {
        this.staff = staff;
        this.hashes = hashes;
    }

    @Transactional
    void rehash(StaffId id, String password) {
        staff.findById(id.value()).ifPresent(member -> member.rehash(hashes.encode(password)));
    }
}

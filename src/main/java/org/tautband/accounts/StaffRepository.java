package org.tautband.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StaffRepository extends JpaRepository<Staff, UUID> {

    @Query("select s from Staff s where lower(s.username) = lower(:username)")
    Optional<Staff> findByUsername(String username);

    /** Locked, so that two owners who demote each other at the same moment cannot both succeed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Staff s where s.active and s.role = org.tautband.accounts.Role.OWNER order by s.id")
    List<Staff> lockActiveOwners();

    @Query("select s from Staff s order by s.active desc, lower(s.name), s.id")
    List<Staff> findAllSorted();

    @Query("select s from Staff s where s.active and s.role in :roles order by lower(s.name), s.id")
    List<Staff> findActive(List<Role> roles);

    @Query("select count(s) > 0 from Staff s where s.id = :id and s.active and s.signInVersion = :signInVersion")
    boolean maySessionGoOn(UUID id, int signInVersion);
}

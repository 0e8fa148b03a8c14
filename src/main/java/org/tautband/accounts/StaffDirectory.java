package org.tautband.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.common.UnknownIdException;

/** Names of colleagues, for everybody who works here. */
@Service
@Transactional(readOnly = true)
public class StaffDirectory {

    private final StaffRepository staff;

    StaffDirectory(StaffRepository staff) {
        this.staff = staff;
    }

    /** Also of someone who has left. */
    @PreAuthorize(Access.CLIENTS)
    public StaffMember member(StaffId id) {
        return staff.findById(id.value())
                .map(Staff::toMember)
                .orElseThrow(() -> new UnknownIdException("member of staff"));
    }

    /** Those of {@code ids} that exist, in one query, for lists. */
    @PreAuthorize(Access.CLIENTS)
    public Map<StaffId, StaffMember> members(Collection<StaffId> ids) {
        return staff.findAllById(ids.stream().map(StaffId::value).toList()).stream()
                .map(Staff::toMember)
                .collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    /** Everybody who treats clients now. */
    @PreAuthorize(Access.CLIENTS)
    public List<StaffMember> therapists() {
        return staff.findActive(List.of(Role.OWNER, Role.THERAPIST)).stream()
                .map(Staff::toMember)
                .toList();
    }
}

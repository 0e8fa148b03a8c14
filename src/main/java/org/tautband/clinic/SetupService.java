package org.tautband.clinic;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.StaffService;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;

/** First start. Open to anybody, once: the database holds one clinic, so of two who try at once the second is refused. */
@Service
@Transactional
public class SetupService {

    private final ClinicRepository clinics;
    private final EntityManager entityManager;
    private final StaffService staff;
    private final AuditLog audit;
    private final Clock clock;

    SetupService(
            ClinicRepository clinics, EntityManager entityManager, StaffService staff, AuditLog audit, Clock clock) {
        this.clinics = clinics;
        this.entityManager = entityManager;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize(Access.ANYBODY)
    @Transactional(readOnly = true)
    public boolean isDone() {
        return clinics.existsById(Clinic.ONLY_ID);
    }

    /**
     * Creates the clinic and its first owner.
     *
     * @throws InvalidInputException for the fields of {@link NewClinic}
     * @throws ClinicExistsException when there is a clinic already
     */
    @PreAuthorize(Access.ANYBODY)
    public StaffMember createClinic(NewClinic input) {
        if (clinics.existsById(Clinic.ONLY_ID)) {
            throw new ClinicExistsException();
        }
        InputCheck check = new InputCheck();
        String clinicName = check.required("clinicName", input.clinicName(), ClinicDetails.NAME_MAX);
        if (clinicName.length() <= ClinicDetails.NAME_MAX) {
            store(new Clinic(clinicName, clock.instant())); // before the password, which may not contain its name
        }
        StaffMember owner = addOwner(input, check);
        audit.record(AuditAction.CREATED, new AuditSubject("clinic", null, null, ""));
        return owner;
    }

    /** Whatever is wrong with the clinic or with its owner is said at once. */
    private StaffMember addOwner(NewClinic input, InputCheck check) {
        try {
            StaffMember owner = staff.addFirstOwner(input.name(), input.username(), input.password());
            check.done();
            return owner;
        } catch (InvalidInputException refused) {
            refused.violations()
                    .forEach(v -> check.require(
                            false, v.field(), v.messageKey(), v.values().toArray()));
            check.done();
            throw refused;
        }
    }

    private void store(Clinic clinic) {
        try {
            entityManager.persist(clinic);
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw new ClinicExistsException();
        }
    }
}

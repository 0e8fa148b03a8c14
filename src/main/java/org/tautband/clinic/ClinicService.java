package org.tautband.clinic;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** The clinic's settings: read by all who work here, changed by owners. */
@Service
@Transactional
public class ClinicService {

    private final ClinicRepository clinics;
    private final AuditLog audit;

    ClinicService(ClinicRepository clinics, AuditLog audit) {
        this.clinics = clinics;
        this.audit = audit;
    }

    @PreAuthorize(Access.CLIENTS)
    @Transactional(readOnly = true)
    public ClinicDetails get() {
        return only().toDetails();
    }

    /**
     * @throws InvalidInputException for the fields of {@link ClinicDetails}
     * @throws StaleVersionException when another owner was quicker
     */
    @PreAuthorize(Access.OWNER)
    public void change(ClinicDetails details) {
        InputCheck check = new InputCheck();
        ClinicDetails checked = new ClinicDetails(
                details.version(),
                check.required("name", details.name(), ClinicDetails.NAME_MAX),
                check.optional("address", details.address(), ClinicDetails.ADDRESS_MAX),
                check.optional("phone", details.phone(), ClinicDetails.PHONE_MAX),
                check.optional("email", details.email(), ClinicDetails.EMAIL_MAX),
                details.paperSize(),
                details.retentionYears());
        check.require(
                checked.email().isEmpty() || checked.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                "email",
                "clinic.error.email");
        check.range(
                "retentionYears", checked.retentionYears(), ClinicDetails.RETENTION_MIN, ClinicDetails.RETENTION_MAX);
        check.done();
        only().change(checked);
        audit.record(AuditAction.CHANGED, new AuditSubject("clinic", null, null, ""));
    }

    private Clinic only() {
        return clinics.findOnly().orElseThrow(() -> new IllegalStateException("No clinic has been created"));
    }
}

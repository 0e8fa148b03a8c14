package org.tautband.clinic;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tautband.accounts.ForbiddenPasswordWords;

/** The clinic's name stands on the door, so no password may contain it. */
@Component
class ClinicName implements ForbiddenPasswordWords {

    private final ClinicRepository clinics;

    ClinicName(ClinicRepository clinics) {
        this.clinics = clinics;
    }

    @Override
    public List<String> words() {
        return clinics.findOnly().map(Clinic::name).stream().toList();
    }
}

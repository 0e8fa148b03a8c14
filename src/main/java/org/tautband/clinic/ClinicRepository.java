package org.tautband.clinic;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClinicRepository extends Repository<Clinic, Short> {

    Optional<Clinic> findById(short id);

    boolean existsById(short id);

    default Optional<Clinic> findOnly() {
        return findById(Clinic.ONLY_ID);
    }
}

package org.tautband.charting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TreatmentSessionRepository extends JpaRepository<TreatmentSession, UUID> {

    /** Waits for whoever is changing this visit, so that texts are compared with what really is stored. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TreatmentSession s where s.id = :id")
    Optional<TreatmentSession> lock(UUID id);

    @Query("""
            select s from TreatmentSession s
            where s.clientId = :clientId and s.therapistId = :therapistId and s.signedAt is null
            order by s.createdAt desc limit 1""")
    Optional<TreatmentSession> latestDraft(UUID clientId, UUID therapistId);

    Optional<TreatmentSession> findFirstByClientIdOrderByServiceDateAscCreatedAtAsc(UUID clientId);

    Optional<TreatmentSession> findFirstByClientIdAndSignedAtIsNotNullOrderByServiceDateDescCreatedAtDesc(
            UUID clientId);

    Optional<TreatmentSession> findFirstByClientIdAndSignedAtIsNullOrderByServiceDateDescCreatedAtDesc(UUID clientId);

    List<TreatmentSession> findByClientIdAndServiceDateBetweenOrderByServiceDateAscCreatedAtAsc(
            UUID clientId, LocalDate from, LocalDate to);

    /** The visit that came before one of this day and entry. */
    @Query("""
            select s from TreatmentSession s
            where s.clientId = :clientId
            and (s.serviceDate < :serviceDate or (s.serviceDate = :serviceDate and s.createdAt < :createdAt))
            order by s.serviceDate desc, s.createdAt desc limit 1""")
    Optional<TreatmentSession> before(UUID clientId, LocalDate serviceDate, Instant createdAt);
}

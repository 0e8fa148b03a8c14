package org.tautband.charting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.StaffId;
import org.tautband.accounts.StaffMember;
import org.tautband.common.StaleVersionException;
import org.tautband.common.TextConflictException;

/** One visit: a draft until it is signed, unchangeable from then on. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
class TreatmentSession {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private UUID clientId = new UUID(0, 0);
    private UUID therapistId = new UUID(0, 0);
    private String therapistName = "";
    private LocalDate serviceDate = LocalDate.EPOCH;
    private Instant createdAt = Instant.EPOCH;
    private String subjective = "";

    @Embedded
    private Objective objective = new Objective();

    private String assessment = "";
    private String plan = "";
    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;
    private @Nullable Instant signedAt;
    private @Nullable UUID signedBy;
    private @Nullable String signedName;

    protected TreatmentSession() {}

    TreatmentSession(UUID clientId, StaffMember therapist, Clock clock) {
        this.clientId = clientId;
        this.therapistId = therapist.id().value();
        this.therapistName = therapist.name();
        this.createdAt = clock.instant();
        this.serviceDate = LocalDate.ofInstant(createdAt, clock.getZone());
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    UUID clientId() {
        return clientId;
    }

    UUID therapistId() {
        return therapistId;
    }

    String therapistName() {
        return therapistName;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    Instant createdAt() {
        return createdAt;
    }

    SoapNote soap() {
        return new SoapNote(subjective, objective.text(), assessment, plan);
    }

    Objective objective() {
        return objective;
    }

    PainScores pain() {
        return new PainScores(painBefore, painAfter);
    }

    @Nullable Signature signature() {
        return signedAt == null || signedBy == null || signedName == null
                ? null
                : new Signature(new StaffId(signedBy), signedName, signedAt);
    }

    /**
     * Replaces one text, if it still is what the editor started from. An objective emptied by hand goes back to being
     * composed from the findings; one that was composed is nobody's words, and gives way.
     *
     * @throws TextConflictException when somebody else changed the text meanwhile
     */
    void write(SoapSection section, String base, String text) {
        requireDraft();
        String stored = soap().section(section);
        if (stored.equals(text)) {
            return;
        }
        if (section != SoapSection.OBJECTIVE || objective.byHand()) {
            requireSame(stored, base);
        }
        switch (section) {
            case SUBJECTIVE -> subjective = text;
            case OBJECTIVE -> objective.write(base, text);
            case ASSESSMENT -> assessment = text;
            case PLAN -> plan = text;
        }
    }

    /**
     * Gives up what was written by hand: the objective follows the findings again.
     *
     * @throws TextConflictException when somebody else changed the text meanwhile
     */
    void writeObjectiveFromFindings(String base) {
        requireDraft();
        if (objective.byHand()) {
            requireSame(objective.text(), base);
            objective.follow();
        }
    }

    /** What was written by hand holds although the findings changed. */
    void keepObjective() {
        requireDraft();
        objective.keep();
    }

    /** Says what the findings amount to; that is the objective, unless it was written by hand. */
    void composeObjective(String composed) {
        if (signedAt == null) {
            objective.compose(composed);
        }
    }

    private static void requireSame(String stored, String base) {
        if (!stored.equals(base)) {
            throw new TextConflictException(stored);
        }
    }

    /**
     * Replaces the pain scores; one that this editor did not change stays as somebody else has left it.
     *
     * @throws StaleVersionException when somebody else changed the same score meanwhile
     */
    void recordPain(PainScores base, PainScores scores) {
        requireDraft();
        painBefore = changed(painBefore, base.before(), scores.before());
        painAfter = changed(painAfter, base.after(), scores.after());
    }

    private static @Nullable Integer changed(
            @Nullable Integer stored, @Nullable Integer base, @Nullable Integer entered) {
        if (Objects.equals(base, entered)) {
            return stored;
        }
        if (!Objects.equals(stored, base) && !Objects.equals(stored, entered)) {
            throw new StaleVersionException("pain score");
        }
        return entered;
    }

    /**
     * Says on which day the client came, if that still is what the editor started from.
     *
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    void moveTo(LocalDate base, LocalDate day) {
        requireDraft();
        if (!serviceDate.equals(day) && !serviceDate.equals(base)) {
            throw new StaleVersionException("service date");
        }
        serviceDate = day;
    }

    void sign(StaffMember by, Clock clock) {
        requireDraft();
        signedAt = clock.instant();
        signedBy = by.id().value();
        signedName = by.name();
    }

    void requireDraft() {
        if (signedAt != null) {
            throw new SignedVisitException();
        }
    }

    void requireSigned() {
        if (signedAt == null) {
            throw new IllegalStateException("Only a signed visit can be amended");
        }
    }
}

package org.tautband.charting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.StaffId;
import org.tautband.clients.ClientId;

/** One visit's whole chart. A draft while {@code signature} is absent. */
public record VisitDetails(
        VisitId id,
        ClientId clientId,
        StaffId therapistId,
        String therapist,
        LocalDate serviceDate,
        Instant createdAt,
        SoapNote soap,
        ObjectiveState objective,
        PainScores pain,
        List<FindingDetails> findings,
        List<FasciaFindingDetails> fasciaFindings,
        TreatmentDetails treatment,
        List<AmendmentDetails> amendments,
        @Nullable Signature signature) {

    public boolean signed() {
        return signature != null;
    }
}

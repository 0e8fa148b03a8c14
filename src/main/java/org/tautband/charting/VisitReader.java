package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tautband.accounts.StaffId;
import org.tautband.clients.ClientId;

/** Puts one visit's rows together; eight queries whatever the visit holds. */
@Component
class VisitReader {

    private final FindingRepository findings;
    private final PressureHoldRepository holds;
    private final FasciaFindingRepository fasciaFindings;
    private final TreatmentReader treatments;
    private final AmendmentRepository amendments;

    VisitReader(
            FindingRepository findings,
            PressureHoldRepository holds,
            FasciaFindingRepository fasciaFindings,
            TreatmentReader treatments,
            AmendmentRepository amendments) {
        this.findings = findings;
        this.holds = holds;
        this.fasciaFindings = fasciaFindings;
        this.treatments = treatments;
        this.amendments = amendments;
    }

    VisitDetails details(TreatmentSession session) {
        return new VisitDetails(
                new VisitId(session.id()),
                new ClientId(session.clientId()),
                new StaffId(session.therapistId()),
                session.therapistName(),
                session.serviceDate(),
                session.createdAt(),
                session.soap(),
                session.objective().state(),
                session.pain(),
                findings(session.id()),
                fasciaFindings(session.id()),
                treatment(session.id()),
                amendments.findBySessionIdOrderByWrittenAt(session.id()).stream()
                        .map(Amendment::details)
                        .toList(),
                session.signature());
    }

    List<FindingDetails> findings(UUID sessionId) {
        return numbered(
                findings.findBySessionIdOrderByPosition(sessionId),
                byFinding(holds.findBySessionIdOrderByHeldAt(sessionId)));
    }

    static Map<UUID, List<HoldDetails>> byFinding(List<PressureHold> holds) {
        return holds.stream()
                .collect(Collectors.groupingBy(
                        PressureHold::findingId, Collectors.mapping(PressureHold::details, Collectors.toList())));
    }

    static List<FindingDetails> numbered(List<Finding> rows, Map<UUID, List<HoldDetails>> holds) {
        List<FindingDetails> result = new ArrayList<>();
        for (Finding row : rows) {
            result.add(row.details(result.size() + 1, holds.getOrDefault(row.id(), List.of())));
        }
        return result;
    }

    TreatmentDetails treatment(UUID sessionId) {
        return treatments.of(sessionId);
    }

    List<FasciaFindingDetails> fasciaFindings(UUID sessionId) {
        List<FasciaFindingDetails> result = new ArrayList<>();
        for (FasciaFinding row : fasciaFindings.findBySessionIdOrderByPosition(sessionId)) {
            result.add(row.details(result.size() + 1));
        }
        return result;
    }
}

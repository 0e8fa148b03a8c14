package org.tautband.charting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;

/** A client's fascia read across visits. */
@Service
@PreAuthorize(Access.CHARTS)
public class FasciaHistory {

    private final FasciaFindingRepository fasciaFindings;
    private final VisitReader reader;
    private final AuditLog audit;

    FasciaHistory(FasciaFindingRepository fasciaFindings, VisitReader reader, AuditLog audit) {
        this.fasciaFindings = fasciaFindings;
        this.reader = reader;
        this.audit = audit;
    }

    /** The areas of the latest visit in which fascia was charted, a draft among them. */
    @Transactional
    public List<FasciaFindingDetails> latest(ClientId client) {
        audit.record(AuditAction.VIEWED, AuditSubject.of("fascia_findings", client.value(), client.value()));
        return fasciaFindings
                .latestSession(client.value())
                .map(reader::fasciaFindings)
                .orElse(List.of());
    }
}

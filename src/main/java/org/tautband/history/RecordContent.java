package org.tautband.history;

import java.time.ZonedDateTime;
import java.util.List;
import org.tautband.charting.PeriodVisits;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clinic.ClinicDetails;
import org.tautband.homecare.SheetListItem;

/** All that a record summary says; parts that were not asked for are empty. */
record RecordContent(
        ClinicDetails clinic,
        ClientDetails client,
        RecordRequest request,
        List<ClientAlerts.Alert> health,
        PeriodVisits visits,
        List<PointCourse> points,
        List<SheetListItem> sheets,
        String printedBy,
        ZonedDateTime printedAt) {

    boolean has(RecordPart part) {
        return request.parts().contains(part);
    }
}

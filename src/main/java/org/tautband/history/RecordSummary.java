package org.tautband.history;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.PeriodVisits;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clinic.ClinicService;
import org.tautband.homecare.PagePrinter;
import org.tautband.homecare.SheetListItem;
import org.tautband.homecare.SheetService;

/** Prints a client's record for the client, a doctor or an insurer. */
@Service
@PreAuthorize(Access.CHARTS)
public class RecordSummary {

    private final ClientService clients;
    private final ClinicService clinics;
    private final ChartHistory charts;
    private final SheetService sheets;
    private final List<ClientAlerts> alerts;
    private final RecordPage page;
    private final PagePrinter printer;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;

    RecordSummary(
            ClientService clients,
            ClinicService clinics,
            ChartHistory charts,
            SheetService sheets,
            List<ClientAlerts> alerts,
            RecordPage page,
            PagePrinter printer,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.clients = clients;
        this.clinics = clinics;
        this.charts = charts;
        this.sheets = sheets;
        this.alerts = alerts;
        this.page = page;
        this.printer = printer;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refuses what {@link #print} would refuse, before anything is made.
     *
     * @throws org.tautband.common.InvalidInputException for the fields of {@link RecordRequest}
     */
    public void check(RecordRequest request) {
        request.check();
    }

    /**
     * Makes the PDF, with who made it and when on every page. The audit trail keeps the period and the parts.
     *
     * @throws org.tautband.common.InvalidInputException for the fields of {@link RecordRequest}
     */
    @Transactional
    public RecordFile print(ClientId client, RecordRequest request, Locale language) {
        request.check();
        ClientDetails details = clients.open(client);
        RecordContent content = new RecordContent(
                clinics.get(),
                details,
                request,
                health(client, request),
                visits(client, request),
                points(client, request),
                sheets(client, request),
                staff.get().name(),
                clock.instant().atZone(clock.getZone()));
        byte[] pdf = printer.pdf(page.html(content, language));
        audit.record(
                AuditAction.PRINTED,
                AuditSubject.of("record_summary", client.value(), client.value())
                        .with(detail(request)));
        return new RecordFile("record-" + request.from() + "-" + request.to() + ".pdf", pdf);
    }

    private List<ClientAlerts.Alert> health(ClientId client, RecordRequest request) {
        return request.parts().contains(RecordPart.HEALTH)
                ? alerts.stream()
                        .flatMap(source -> source.of(client).stream())
                        .sorted(Comparator.comparing(ClientAlerts.Alert::severity))
                        .toList()
                : List.of();
    }

    private PeriodVisits visits(ClientId client, RecordRequest request) {
        return request.parts().contains(RecordPart.VISITS)
                ? charts.visits(client, request.from(), request.to())
                : new PeriodVisits(List.of(), 0);
    }

    /** The lives as far as the period goes; points that no signed visit of the period looked at are left out. */
    private List<PointCourse> points(ClientId client, RecordRequest request) {
        return request.parts().contains(RecordPart.POINTS)
                ? charts.pointLivesWithHolds(client).stream()
                        .map(life -> life.signedBetween(request.from(), request.to()))
                        .filter(life -> !life.assessed().isEmpty())
                        .map(PointCourse::of)
                        .sorted(PointOrder.ATTENTION.comparator())
                        .toList()
                : List.of();
    }

    private List<SheetListItem> sheets(ClientId client, RecordRequest request) {
        return request.parts().contains(RecordPart.SHEETS)
                ? sheets.ofClient(client).stream()
                        .filter(sheet -> within(request, sheet))
                        .toList()
                : List.of();
    }

    private boolean within(RecordRequest request, SheetListItem sheet) {
        var day = sheet.issuedAt().atZone(clock.getZone()).toLocalDate();
        return !day.isBefore(request.from()) && !day.isAfter(request.to());
    }

    private static String detail(RecordRequest request) {
        return request.from() + " to " + request.to() + ": "
                + request.parts().stream().sorted().map(RecordPart::name).collect(Collectors.joining(", "));
    }
}

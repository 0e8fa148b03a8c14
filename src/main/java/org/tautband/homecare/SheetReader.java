package org.tautband.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientService;
import org.tautband.clinic.ClinicService;
import org.tautband.clinic.LogoService;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareRules;
import org.tautband.intake.ClinicSafetyService;
import org.tautband.intake.HealthNotes;
import org.tautband.intake.IntakeService;

/** Reads the records that a sheet is made from; each read is audited where it happens. */
@Component
class SheetReader {

    private final VisitService visits;
    private final ChartHistory charts;
    private final ClientService clients;
    private final IntakeService intake;
    private final ClinicSafetyService safety;
    private final FollowUpRows followUps;
    private final ClinicService clinics;
    private final LogoService logos;
    private final SheetQuery query;
    private final HomeCareRules rules;
    private final Clock clock;

    SheetReader(
            VisitService visits,
            ChartHistory charts,
            ClientService clients,
            IntakeService intake,
            ClinicSafetyService safety,
            FollowUpRows followUps,
            ClinicService clinics,
            LogoService logos,
            SheetQuery query,
            HomeCareRules rules,
            Clock clock) {
        this.visits = visits;
        this.charts = charts;
        this.clients = clients;
        this.intake = intake;
        this.safety = safety;
        this.followUps = followUps;
        this.clinics = clinics;
        this.logos = logos;
        this.query = query;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param day on which the sheet is made */
    SheetFacts read(VisitId id, Circumstances circumstances, LocalDate day) {
        VisitDetails visit = visits.open(id);
        ClientDetails client = clients.open(visit.clientId());
        HealthNotes health = intake.open(client.id());
        HomeCareQuery asked = query.of(visit, charts.pointLives(client.id()), health, client.ageOn(day), day)
                .withTried(followUps.tried(client.id()))
                .withClinic(safety.rules())
                .withCauses(circumstances.causes())
                .withEquipment(circumstances.atHand().equipment());
        Locale language = health.language().isEmpty() ? Locale.ENGLISH : Locale.of(health.language());
        return new SheetFacts(
                visit,
                client,
                clinics.get(),
                logos.find().orElse(null),
                asked,
                rules.evaluate(asked),
                language,
                health.days(),
                day);
    }
}

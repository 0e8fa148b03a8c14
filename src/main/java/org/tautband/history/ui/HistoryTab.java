package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.guide.Guide;
import org.tautband.history.RecordSummary;
import org.tautband.history.Timeline;
import org.tautband.history.chart.Words;
import org.tautband.homecare.SheetService;
import org.tautband.intake.ClinicSafetyService;

/** UC-05, review a client's history: what happened, in order, the latest first. */
@org.springframework.stereotype.Component
class HistoryTab implements ClientTab {

    private final Timeline timeline;
    private final SheetService sheets;
    private final RecordSummary records;
    private final MuscleCatalogue catalogue;
    private final Guide guide;
    private final ClinicSafetyService safety;
    private final CurrentStaff staff;
    private final Clock clock;

    HistoryTab(
            Timeline timeline,
            SheetService sheets,
            RecordSummary records,
            MuscleCatalogue catalogue,
            Guide guide,
            ClinicSafetyService safety,
            CurrentStaff staff,
            Clock clock) {
        this.timeline = timeline;
        this.sheets = sheets;
        this.records = records;
        this.clock = clock;
        this.catalogue = catalogue;
        this.guide = guide;
        this.safety = safety;
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "history.title";
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        return content(client, QueryParameters.empty());
    }

    @Override
    public Component content(ClientId client, QueryParameters address) {
        Words words = PointNames.words(new Div());
        TimelineTexts texts = new TimelineTexts(client, words, new PointNames(catalogue, words), guide, safety.rules());
        return new TimelinePanel(
                timeline,
                sheets,
                id -> new RecordDialog(records, id, LocalDate.now(clock)).open(),
                client,
                TimelineAddress.filter(address),
                texts);
    }
}

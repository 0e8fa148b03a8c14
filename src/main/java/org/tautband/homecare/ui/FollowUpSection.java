package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.tautband.charting.spi.ChartSection;
import org.tautband.charting.spi.OpenChart;
import org.tautband.homecare.FollowUpService;

/** UC-04, ask what became of the last sheet: contributed to the chart. */
@org.springframework.stereotype.Component
class FollowUpSection implements ChartSection {

    private final FollowUpService followUps;
    private final Clock clock;

    FollowUpSection(FollowUpService followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(OpenChart chart) {
        return new FollowUpPanel(followUps, chart, clock.getZone());
    }
}

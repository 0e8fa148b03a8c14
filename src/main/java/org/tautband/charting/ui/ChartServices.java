package org.tautband.charting.ui;

import org.springframework.stereotype.Component;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldService;
import org.tautband.charting.QuickEntryService;
import org.tautband.charting.VisitChanges;
import org.tautband.charting.VisitService;

/** What the open chart is read and changed through. */
@Component
record ChartServices(
        VisitService visits,
        FindingService findings,
        HoldService holds,
        FasciaService fascia,
        QuickEntryService quickEntry,
        ChartPreferenceService preferences,
        VisitChanges changes) {}

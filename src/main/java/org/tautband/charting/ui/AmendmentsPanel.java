package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import org.tautband.charting.AmendmentDetails;
import org.tautband.charting.VisitDetails;
import org.tautband.common.ui.Dates;

/** What was added after signing, beside the original. */
final class AmendmentsPanel extends Section {

    private final ZoneId zone;
    private final Div list = new Div();

    AmendmentsPanel(ChartEditor editor, ZoneId zone) {
        this.zone = zone;
        addClassNames("panel", "amendments-panel");
        list.addClassName("amendments");
        add(new H2(getTranslation("charting.amendments")), list);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        setVisible(!visit.amendments().isEmpty());
        list.removeAll();
        visit.amendments().forEach(amendment -> list.add(entry(amendment)));
    }

    private Div entry(AmendmentDetails amendment) {
        Paragraph heading = new Paragraph(getTranslation(
                "charting.amendment",
                amendment.author(),
                Dates.moment(amendment.writtenAt(), zone, getLocale()),
                amendment.reason()));
        heading.addClassName("amendment-heading");
        Paragraph text = new Paragraph(amendment.text());
        text.addClassName("amendment-text");
        return new Div(heading, text);
    }
}

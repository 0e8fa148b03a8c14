package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tautband.charting.AmendmentDetails;
import org.tautband.charting.Signature;
import org.tautband.charting.VisitDetails;
import org.tautband.common.ui.Dates;

/** What was added after signing, beside the original. */
final class AmendmentsPanel extends Section {

    private final ZoneId zone;
    private final Paragraph original = new Paragraph();
    private final Div list = new Div();

    AmendmentsPanel(ChartEditor editor, ZoneId zone) {
        this.zone = zone;
        addClassNames("panel", "amendments-panel");
        list.addClassName("amendments");
        original.addClassName("quiet");
        add(new H2(getTranslation("charting.amendments")), original, list);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        setVisible(!visit.amendments().isEmpty());
        original.setText(original(visit));
        list.removeAll();
        visit.amendments().forEach(amendment -> list.add(entry(amendment)));
    }

    /** A late entry says both its days. */
    private String original(VisitDetails visit) {
        Signature signature = visit.signature();
        if (signature == null) {
            return "";
        }
        LocalDate entered = LocalDate.ofInstant(visit.createdAt(), zone);
        String came = Dates.day(visit.serviceDate(), getLocale());
        String signed = Dates.moment(signature.at(), zone, getLocale());
        return entered.equals(visit.serviceDate())
                ? getTranslation("charting.amendments.original", came, signed)
                : getTranslation("charting.amendments.late", came, Dates.day(entered, getLocale()), signed);
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

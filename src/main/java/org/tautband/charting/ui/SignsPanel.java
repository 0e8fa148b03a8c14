package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingParts;
import org.tautband.charting.RecordPart;
import org.tautband.charting.Sign;

/** The five signs of a trigger point; each answered with one tap. */
final class SignsPanel extends Div {

    private final List<FieldLink<FindingData, Sign>> links;

    SignsPanel(FieldLink.Store<FindingData> store) {
        addClassName("signs");
        links = FindingParts.SIGNS.stream().map(part -> link(part, store)).toList();
    }

    private FieldLink<FindingData, Sign> link(RecordPart<FindingData, Sign> part, FieldLink.Store<FindingData> store) {
        RadioButtonGroup<Sign> sign = Segments.of(this, part.labelKey(), Sign.class);
        add(sign);
        return new FieldLink<>(sign, part, store);
    }

    void show(FindingData data, boolean readOnly) {
        links.forEach(link -> link.show(data, readOnly));
    }
}

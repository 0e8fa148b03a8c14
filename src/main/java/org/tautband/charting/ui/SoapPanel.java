package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tautband.charting.FindingData;
import org.tautband.charting.PainScores;
import org.tautband.charting.SoapNote;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitService;
import org.tautband.common.ui.AutosaveText;

/** The SOAP note and the client's pain scores. */
final class SoapPanel extends Section {

    private final ChartEditor editor;
    private final VisitService visits;
    private final List<TextArea> areas = new ArrayList<>();
    private final IntegerField painBefore = score("charting.painBefore");
    private final IntegerField painAfter = score("charting.painAfter");

    SoapPanel(ChartEditor editor, VisitService visits) {
        this.editor = editor;
        this.visits = visits;
        addClassNames("panel", "soap-panel");
        VisitDetails visit = editor.visit();
        painBefore.setValue(visit.pain().before());
        painAfter.setValue(visit.pain().after());
        painBefore.addValueChangeListener(change -> savePain());
        painAfter.addValueChangeListener(change -> savePain());
        Div pain = new Div(painBefore, painAfter);
        pain.addClassName("pain-scores");
        add(new H2(getTranslation("charting.soap")), pain);
        for (SoapSection section : SoapSection.values()) {
            AutosaveText text = text(section);
            getElement().appendChild(text.getElement());
            if (section == SoapSection.OBJECTIVE) {
                editor.onChange(changed -> text.setStored(changed.soap().objective()));
            }
        }
        editor.onChange(changed -> setEditable(!changed.signed()));
    }

    private IntegerField score(String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(FindingData.TENDERNESS_MAX);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("common.error.range", 0, FindingData.TENDERNESS_MAX))
                .setMaxErrorMessage(getTranslation("common.error.range", 0, FindingData.TENDERNESS_MAX)));
        return field;
    }

    private void savePain() {
        PainScores scores = new PainScores(painBefore.getValue(), painAfter.getValue());
        editor.apply(() -> {
            visits.savePain(editor.visit().id(), scores);
            return editor.visit();
        });
    }

    private AutosaveText text(SoapSection section) {
        String name = section.name().toLowerCase(Locale.ROOT);
        TextArea area = new TextArea(getTranslation("charting." + name));
        area.setHelperText(getTranslation("charting." + name + ".helper"));
        area.setMaxLength(SoapNote.SECTION_MAX);
        area.setMinRows(2);
        area.setWidthFull();
        areas.add(area);
        VisitDetails visit = editor.visit();
        return new AutosaveText(
                "tautband/visit/" + visit.id() + "/" + name,
                area,
                visit.soap().section(section),
                (base, text) -> visits.saveText(visit.id(), section, base, text));
    }

    private void setEditable(boolean editable) {
        areas.forEach(area -> area.setReadOnly(!editable));
        painBefore.setReadOnly(!editable);
        painAfter.setReadOnly(!editable);
    }
}

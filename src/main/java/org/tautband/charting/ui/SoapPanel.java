package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tautband.charting.EarlierVisit;
import org.tautband.charting.SoapNote;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.phrases.PhraseService;
import org.tautband.common.ui.AutosaveText;

/** The SOAP note: four texts, stored while they are typed, with phrases; the last visit's plan beside them. */
final class SoapPanel extends Section {

    private final ChartEditor editor;
    private final NotePhrases phrases;
    private final Map<SoapSection, TextArea> areas = new EnumMap<>(SoapSection.class);

    SoapPanel(ChartEditor editor, PhraseService phraseService, Optional<EarlierVisit> last) {
        this.editor = editor;
        this.phrases = new NotePhrases(phraseService);
        addClassNames("panel", "soap-panel");
        Div subjective = part(SoapSection.SUBJECTIVE);
        add(new H2(getTranslation("charting.soap")));
        last.ifPresentOrElse(visit -> add(beside(subjective, new LastPlan(visit))), () -> add(subjective));
        add(part(SoapSection.OBJECTIVE), part(SoapSection.ASSESSMENT), part(SoapSection.PLAN), phrases);
        ChartKey.NOTE.leadsFrom(this, this::focusSubjective);
        editor.onChange(changed -> areas.values().forEach(area -> area.setReadOnly(changed.signed())));
    }

    private static Div beside(Div part, LastPlan last) {
        Div both = new Div(last, part);
        both.addClassName("beside-last-plan");
        return both;
    }

    private void focusSubjective() {
        focus(SoapSection.SUBJECTIVE);
    }

    private Div part(SoapSection section) {
        String name = section.name().toLowerCase(Locale.ROOT);
        String label = getTranslation("charting." + name);
        TextArea area = area(label, getTranslation("charting." + name + ".helper"));
        areas.put(section, area);
        NativeButton choose = phrases.button(section, label);
        editor.onChange(visit -> choose.setVisible(!visit.signed()));
        String key = "tautband/visit/" + editor.visit().id() + "/" + name;
        Div part = section == SoapSection.OBJECTIVE ? new ObjectivePart(editor, key, area) : text(section, key, area);
        part.addClassName("note-part");
        part.add(choose);
        return part;
    }

    private Div text(SoapSection section, String key, TextArea area) {
        VisitDetails visit = editor.visit();
        AutosaveText text = new AutosaveText(
                key,
                area,
                visit.soap().section(section),
                (base, typed) -> editor.visits().saveText(visit.id(), section, base, typed));
        editor.onChange(changed -> text.setStored(changed.soap().section(section)));
        return new Div(text);
    }

    private static TextArea area(String label, String helper) {
        TextArea area = new TextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(SoapNote.SECTION_MAX);
        area.setMinRows(2);
        area.setWidthFull();
        return area;
    }

    void focus(SoapSection section) {
        Objects.requireNonNull(areas.get(section)).focus();
    }
}

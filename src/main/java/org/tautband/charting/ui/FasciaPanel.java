package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.VisitDetails;

/** The visit's fascia findings, as palpated: a list, and the editor of the one that is open. */
final class FasciaPanel extends Section {

    private final ChartEditor editor;
    private final MapActs acts;
    private final BodyMapPanel map;
    private final Div areas = new Div();
    private final Button add;
    private final Map<FasciaFindingId, FasciaEditor> editors = new HashMap<>();

    FasciaPanel(ChartEditor editor, MapActs acts, BodyMapPanel map) {
        this.editor = editor;
        this.acts = acts;
        this.map = map;
        addClassNames("panel", "fascia-panel");
        areas.addClassName("fascia-areas");
        add = new Button(getTranslation("charting.addFascia"), click -> addArea());
        add(new H2(getTranslation("charting.fascia")), areas, add);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        add.setVisible(!visit.signed());
        setVisible(!visit.signed() || !visit.fasciaFindings().isEmpty());
        List<FasciaFindingId> stored =
                visit.fasciaFindings().stream().map(FasciaFindingDetails::id).toList();
        editors.keySet().retainAll(stored);
        areas.removeAll();
        visit.fasciaFindings().forEach(this::showArea);
    }

    private void showArea(FasciaFindingDetails area) {
        boolean open = editor.selectedArea().equals(Optional.of(area));
        areas.add(row(area, open));
        if (open) {
            FasciaEditor form = editors.computeIfAbsent(area.id(), id -> new FasciaEditor(editor, acts, map, area));
            form.update(area);
            areas.add(form);
        }
    }

    private NativeButton row(FasciaFindingDetails area, boolean open) {
        FasciaFindingData data = area.data();
        NativeButton row = new NativeButton("", click -> editor.selectArea(open ? null : area.id()));
        row.addClassName("point-row");
        row.getElement().setAttribute("aria-expanded", String.valueOf(open));
        Span name = new Span(getTranslation("charting.fascia.area", area.number()));
        name.addClassName("point-name");
        Span facts = new Span(EnumChoices.name(this, data.quality()) + " · " + EnumChoices.name(this, data.layer())
                + " · " + EnumChoices.name(this, data.glide()));
        facts.addClassName("point-facts");
        row.add(name, facts);
        return row;
    }

    private void addArea() {
        editor.apply(() -> {
            FasciaFindingId id = editor.fascia().add(editor.visit().id(), FasciaFindingData.at(null));
            map.place(id);
            editor.selectArea(id);
            return editor.visits().open(editor.visit().id());
        });
    }
}

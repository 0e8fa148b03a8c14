package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.VisitDetails;

/** The visit's fascia findings, as palpated. */
final class FasciaPanel extends Section {

    private final ChartEditor editor;
    private final BodyMapPanel map;
    private final Div areas = new Div();
    private final Button add;
    private final List<FasciaEditor> editors = new ArrayList<>();

    FasciaPanel(ChartEditor editor, BodyMapPanel map) {
        this.editor = editor;
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
        editors.removeIf(known -> {
            boolean gone = !stored.contains(known.id());
            if (gone) {
                areas.remove(known);
            }
            return gone;
        });
        visit.fasciaFindings().forEach(this::showArea);
    }

    private void showArea(FasciaFindingDetails area) {
        editors.stream()
                .filter(known -> known.id().equals(area.id()))
                .findFirst()
                .ifPresentOrElse(known -> known.update(area), () -> {
                    FasciaEditor created = new FasciaEditor(editor, map, area);
                    editors.add(created);
                    areas.add(created);
                });
    }

    private void addArea() {
        editor.apply(() -> {
            FasciaFindingId id = editor.fascia().add(editor.visit().id(), FasciaFindingData.at(null));
            map.place(id);
            return editor.visits().open(editor.visit().id());
        });
    }
}

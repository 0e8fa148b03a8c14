package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.VisitDetails;

/** The visit's fascia findings, as palpated: a list, and the editor of the one that is open. */
final class FasciaPanel extends Section {

    private final ChartEditor editor;
    private final MapActs acts;
    private final BodyMapPanel map;
    private final RowList<FasciaFindingId> areas = new RowList<>(this::toggle);
    private final Button add;
    private final Div detail = new Div();
    private final OpenNotes notes;
    private @Nullable FasciaEditor open;

    FasciaPanel(ChartEditor editor, MapActs acts, BodyMapPanel map) {
        this.editor = editor;
        this.acts = acts;
        this.map = map;
        this.notes = new OpenNotes(editor);
        map.whenAreaPlaced(this::focusDetail);
        addClassNames("panel", "fascia-panel");
        add = new Button(getTranslation("charting.addFascia"), click -> addArea());
        ChartKey.NEW_FASCIA.clicks(add);
        add(new H2(getTranslation("charting.fascia")), areas, detail, notes, add);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        add.setVisible(!visit.signed());
        setVisible(!visit.signed() || !visit.fasciaFindings().isEmpty());
        areas.show(visit.fasciaFindings().stream().map(this::row).toList());
        notes.close(
                visit.fasciaFindings().stream().map(area -> area.id().value()).collect(Collectors.toSet()));
        editor.selectedArea().ifPresentOrElse(this::showDetail, this::close);
    }

    private void showDetail(FasciaFindingDetails area) {
        notes.show(area.id().value(), area.data().note(), (base, text) -> storeNote(area.id(), base, text));
        if (open != null && open.shows(area.id())) {
            open.update(area);
            return;
        }
        close();
        open = new FasciaEditor(editor, acts, map, area);
        detail.add(open);
    }

    private String storeNote(FasciaFindingId id, String base, String text) {
        editor.adopt(editor.fascia().saveNote(id, base, text));
        editor.selectedArea().ifPresent(this::showDetail);
        return text;
    }

    private void close() {
        open = null;
        detail.removeAll();
    }

    private RowList.Row<FasciaFindingId> row(FasciaFindingDetails area) {
        FasciaFindingData data = area.data();
        String facts = Stream.of(data.quality(), data.layer(), data.glide())
                .map(word -> EnumChoices.name(this, word))
                .collect(Collectors.joining(" · "));
        boolean selected = editor.selectedArea().equals(Optional.of(area));
        String name = getTranslation("charting.fascia.area", area.number());
        return new RowList.Row<>(area.id(), null, name, facts, selected, List.of());
    }

    private void toggle(FasciaFindingId id) {
        boolean selected = editor.selectedArea().map(FasciaFindingDetails::id).equals(Optional.of(id));
        editor.selectArea(selected ? null : id);
    }

    private void addArea() {
        editor.apply(() -> {
            FasciaFindingId id = editor.fascia().add(editor.visit().id(), FasciaFindingData.at(null));
            map.place(id);
            editor.selectArea(id);
            return editor.visits().open(editor.visit().id());
        });
    }

    /** An area is described once it lies on the map. */
    private void focusDetail() {
        if (open != null) {
            open.focus();
        }
    }
}

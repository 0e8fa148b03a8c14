package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyRegion;
import org.tautband.charting.TreatedAreaDetails;
import org.tautband.charting.TreatmentService;
import org.tautband.charting.VisitDetails;

/** Which parts of the body were treated, one tap each, and for how many minutes. */
final class AreasPanel extends Div {

    private final ChartEditor editor;
    private final TreatmentService treatments;
    private final Map<BodyRegion, NativeButton> buttons = new EnumMap<>(BodyRegion.class);
    private final Map<BodyRegion, CheckedNumber> fields = new EnumMap<>(BodyRegion.class);
    private final Div choices = new Div();
    private final Span total = new Span();

    AreasPanel(ChartEditor editor, TreatmentService treatments) {
        this.editor = editor;
        this.treatments = treatments;
        addClassName("areas-panel");
        choices.addClassName("chips");
        Div minutes = new Div();
        minutes.addClassName("area-minutes");
        for (BodyRegion region : BodyRegion.values()) {
            String name = getTranslation(region.messageKey());
            NativeButton button = new NativeButton(name, click -> toggle(region));
            button.addClassName("chip");
            buttons.put(region, button);
            fields.put(region, field(region, name));
            choices.add(button);
            minutes.add(fields.get(region));
        }
        total.addClassName("number");
        add(new H3(getTranslation("charting.areas")), choices, minutes, total);
        editor.onChange(this::show);
    }

    private CheckedNumber field(BodyRegion region, String name) {
        CheckedNumber field = new CheckedNumber(1, TreatmentService.MINUTES_MAX);
        field.setLabel(getTranslation("charting.areas.minutes", name));
        field.setStepButtonsVisible(true);
        field.onChange(minutes -> save(region, minutes));
        return field;
    }

    private void show(VisitDetails visit) {
        setVisible(!visit.signed() || !visit.treatment().areas().isEmpty());
        choices.setVisible(!visit.signed());
        buttons.forEach((region, button) -> button.getElement()
                .setAttribute("aria-pressed", String.valueOf(stored(region).isPresent())));
        fields.forEach((region, field) -> {
            Optional<TreatedAreaDetails> area = stored(region);
            field.setVisible(area.isPresent());
            field.setReadOnly(visit.signed());
            field.show(area.map(TreatedAreaDetails::minutes).orElse(null));
        });
        total.setText(getTranslation("charting.areas.total", visit.treatment().minutes()));
        total.setVisible(visit.treatment().minutes() > 0);
    }

    private Optional<TreatedAreaDetails> stored(BodyRegion region) {
        return editor.visit().treatment().areas().stream()
                .filter(area -> area.area() == region)
                .findFirst();
    }

    /** The cursor goes where the minutes are typed. */
    private void toggle(BodyRegion region) {
        boolean stored = editor.apply(() -> stored(region)
                .map(area -> treatments.removeArea(area.id()))
                .orElseGet(() -> treatments.addArea(editor.visit().id(), region)));
        if (stored && stored(region).isPresent()) {
            Objects.requireNonNull(fields.get(region)).focus();
        }
    }

    private void save(BodyRegion region, @Nullable Integer minutes) {
        stored(region).ifPresent(area -> editor.apply(() -> treatments.setMinutes(area.id(), area.version(), minutes)));
    }
}

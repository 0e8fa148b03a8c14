package org.tautband.charting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.anatomy.RestrictionDirection;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FasciaLayer;
import org.tautband.charting.FasciaQuality;
import org.tautband.charting.FasciaTechnique;
import org.tautband.charting.FindingData;
import org.tautband.charting.Glide;
import org.tautband.charting.Temperature;
import org.tautband.charting.TreatmentResponse;

/** One palpated area. Each change is stored at once. */
final class FasciaEditor extends Div {

    private final ChartEditor editor;
    private final Select<FasciaQuality> quality = choice("charting.quality", FasciaQuality.class, false);
    private final Select<FasciaLayer> layer = choice("charting.layer", FasciaLayer.class, false);
    private final Select<Glide> glide = choice("charting.glide", Glide.class, false);
    private final Select<RestrictionDirection> direction =
            choice("charting.direction", RestrictionDirection.class, true);
    private final Select<Temperature> temperature = choice("charting.temperature", Temperature.class, false);
    private final Select<FasciaTechnique> technique = choice("charting.technique", FasciaTechnique.class, true);
    private final Select<TreatmentResponse> response = choice("charting.response", TreatmentResponse.class, true);
    private final IntegerField tenderness = number("charting.tenderness", 0, FindingData.TENDERNESS_MAX);
    private final IntegerField minutes = number("charting.minutes", 1, FasciaFindingData.MINUTES_MAX);
    private final TextField texture = new TextField(getTranslation("charting.texture"));
    private final TextArea note = new TextArea(getTranslation("charting.note"));
    private final Span title = new Span();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private FasciaFindingDetails area;
    private boolean showing;

    FasciaEditor(ChartEditor editor, BodyMapPanel map, FasciaFindingDetails area) {
        this.editor = editor;
        this.area = area;
        addClassName("fascia-editor");
        title.addClassName("fascia-title");
        fields.addClassName("form-grid");
        texture.setMaxLength(FasciaFindingData.TEXTURE_MAX);
        texture.addValueChangeListener(change -> save());
        note.setMaxLength(FasciaFindingData.NOTE_MAX);
        note.addValueChangeListener(change -> save());
        fields.add(
                quality, layer, glide, direction, technique, minutes, response, tenderness, temperature, texture, note);
        buttons.addClassName("actions");
        buttons.add(
                quiet("charting.fascia.move", () -> map.place(this.area.id())),
                quiet("charting.fascia.remove", this::remove));
        add(title, fields, buttons);
        update(area);
    }

    private <E extends Enum<E>> Select<E> choice(String labelKey, Class<E> vocabulary, boolean optional) {
        Select<E> select = EnumChoices.select(this, labelKey, vocabulary);
        select.setEmptySelectionAllowed(optional);
        select.addValueChangeListener(change -> save());
        return select;
    }

    private IntegerField number(String labelKey, int min, int max) {
        IntegerField field = new IntegerField(getTranslation(labelKey));
        String range = getTranslation("common.error.range", min, max);
        field.setMin(min);
        field.setMax(max);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        field.addValueChangeListener(change -> save());
        return field;
    }

    private Button quiet(String labelKey, Runnable act) {
        Button button = new Button(getTranslation(labelKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    FasciaFindingId id() {
        return area.id();
    }

    void update(FasciaFindingDetails fresh) {
        area = fresh;
        showing = true;
        FasciaFindingData data = fresh.data();
        title.setText(getTranslation("charting.fascia.area", fresh.number()));
        quality.setValue(data.quality());
        layer.setValue(data.layer());
        glide.setValue(data.glide());
        direction.setValue(data.direction());
        TypedText.show(texture, data.texture());
        temperature.setValue(data.temperature());
        tenderness.setValue(data.tenderness());
        technique.setValue(data.technique());
        minutes.setValue(data.minutes());
        response.setValue(data.response());
        TypedText.show(note, data.note());
        boolean readOnly = !editor.editable();
        fields.getChildren()
                .filter(HasValue.class::isInstance)
                .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
        buttons.setVisible(!readOnly);
        showing = false;
    }

    private void save() {
        if (showing) {
            return;
        }
        FasciaFindingData data = new FasciaFindingData(
                area.data().point(),
                quality.getValue(),
                layer.getValue(),
                glide.getValue(),
                direction.getValue(),
                texture.getValue(),
                temperature.getValue(),
                tenderness.getValue(),
                technique.getValue(),
                minutes.getValue(),
                response.getValue(),
                note.getValue());
        editor.keep(area.id(), () -> editor.fascia().change(area.id(), area.version(), data));
    }

    private void remove() {
        editor.apply(() -> editor.fascia().remove(area.id()));
    }
}

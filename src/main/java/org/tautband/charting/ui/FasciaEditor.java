package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FasciaLayer;
import org.tautband.charting.FasciaParts;
import org.tautband.charting.FasciaQuality;
import org.tautband.charting.FasciaTechnique;
import org.tautband.charting.FasciaTreatment;
import org.tautband.charting.Glide;
import org.tautband.charting.RecordPart;
import org.tautband.charting.Temperature;
import org.tautband.charting.TreatmentResponse;
import org.tautband.common.InvalidInputException;

/** One palpated area. Each change is stored at once. */
final class FasciaEditor extends Div {

    private static final int PAUSE_MILLIS = 400;
    private static final double WIDTH_STEP = 6;

    private final ChartEditor editor;
    private final ChartChanges changes;
    private final MapActs acts;
    private final List<FieldLink<FasciaFindingData, ?>> links = new ArrayList<>();
    private final Div buttons = new Div();
    private final RadioButtonGroup<FasciaQuality> quality = Segments.of(this, "charting.quality", FasciaQuality.class);
    private final Button narrower = quiet("charting.fascia.narrower", () -> widen(-WIDTH_STEP));
    private final Button wider = quiet("charting.fascia.wider", () -> widen(WIDTH_STEP));
    private FasciaFindingDetails area;

    FasciaEditor(ChartEditor editor, MapActs acts, BodyMapPanel map, FasciaFindingDetails area) {
        this.editor = editor;
        this.changes = new ChartChanges(editor);
        this.acts = acts;
        this.area = area;
        addClassName("fascia-editor");
        buttons.addClassName("actions");
        buttons.add(
                quiet("charting.fascia.redraw", () -> map.place(this.area.id())),
                narrower,
                wider,
                quiet("charting.fascia.remove", () -> acts.removeArea(this.area)));
        add(
                linked(quality, FasciaParts.QUALITY),
                pair(
                        linked(Segments.of(this, "charting.layer", FasciaLayer.class), FasciaParts.LAYER),
                        linked(Segments.of(this, "charting.glide", Glide.class), FasciaParts.GLIDE)),
                pair(linked(new DirectionCompass(), FasciaParts.DIRECTION), feel()),
                linked(new ScoreField(getTranslation("charting.tenderness")), FasciaParts.TENDERNESS),
                linked(new ChipChoice<>("charting.technique", FasciaTechnique.class), FasciaParts.TECHNIQUE),
                pair(
                        linked(minutes(), FasciaParts.MINUTES),
                        linked(new ChipChoice<>("charting.response", TreatmentResponse.class), FasciaParts.RESPONSE)),
                buttons);
        update(area);
    }

    private Div feel() {
        TextField texture = new TextField(getTranslation("charting.texture"));
        texture.setHelperText(getTranslation("charting.texture.helper"));
        texture.setMaxLength(FasciaFindingData.TEXTURE_MAX);
        texture.setValueChangeMode(ValueChangeMode.LAZY);
        texture.setValueChangeTimeout(PAUSE_MILLIS);
        texture.setWidthFull();
        Div feel = new Div(
                linked(Segments.of(this, "charting.temperature", Temperature.class), FasciaParts.TEMPERATURE),
                linked(texture, FasciaParts.TEXTURE));
        feel.addClassName("fascia-feel");
        return feel;
    }

    private IntegerField minutes() {
        IntegerField minutes = new IntegerField(getTranslation("charting.minutes"));
        String range = getTranslation("common.error.range", 1, FasciaTreatment.MINUTES_MAX);
        minutes.setMin(1);
        minutes.setMax(FasciaTreatment.MINUTES_MAX);
        minutes.setStepButtonsVisible(true);
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        return minutes;
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("fascia-pair");
        return pair;
    }

    private <C extends Component & HasValue<?, V>, V extends @Nullable Object> C linked(
            C field, RecordPart<FasciaFindingData, V> part) {
        links.add(new FieldLink<>(field, part, this::store));
        return field;
    }

    private Button quiet(String labelKey, Runnable act) {
        Button button = new Button(getTranslation(labelKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void focus() {
        Segments.focus(quality);
    }

    boolean shows(FasciaFindingId id) {
        return area.id().equals(id);
    }

    void update(FasciaFindingDetails fresh) {
        area = fresh;
        boolean readOnly = !editor.editable();
        links.forEach(link -> link.show(fresh.data(), readOnly));
        BodyShape shape = fresh.data().shape();
        boolean band = shape != null && shape.kind() == BodyShape.Kind.BAND;
        narrower.setVisible(band);
        wider.setVisible(band);
        buttons.setVisible(!readOnly);
    }

    private boolean store(UnaryOperator<FasciaFindingData> change, Consumer<InvalidInputException> refusal) {
        return changes.change(area, change.apply(area.data()), refusal);
    }

    private void widen(double by) {
        BodyShape shape = area.data().shape();
        if (shape != null) {
            acts.placeArea(area, area.data().drawn(shape.widenedTo(shape.width() + by)));
        }
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingParts;
import org.tautband.charting.PointState;
import org.tautband.charting.Recheck;
import org.tautband.charting.RecordPart;
import org.tautband.charting.TreatmentResponse;
import org.tautband.common.InvalidInputException;

/** Everything about one trigger point in this visit. Each change is stored at once. */
final class FindingEditor extends Div {

    private final ChartEditor editor;
    private final ChartChanges changes;
    private final MuscleNames names;
    private final List<FieldLink<FindingData, ?>> links = new ArrayList<>();
    private final SignsPanel signs = new SignsPanel(this::store);
    private final ScoreField before = new ScoreField(getTranslation("charting.tendernessBefore"));
    private final ReferralPanel referral;
    private final Details pressure;
    private final Div scores;
    private final Div buttons = new Div();
    private FindingDetails finding;

    FindingEditor(ChartEditor editor, MapActs acts, BodyMapPanel map, MuscleNames names, FindingDetails finding) {
        this.editor = editor;
        this.changes = new ChartChanges(editor);
        this.names = names;
        this.finding = finding;
        addClassName("finding-editor");
        referral = new ReferralPanel(finding, this::store, acts, map, names);
        pressure = new Details(
                getTranslation("charting.pressurePain"), linked(new PressurePainField(), FindingParts.PRESSURE_PAIN));
        scores = new Div(
                linked(before, FindingParts.TENDERNESS_BEFORE),
                linked(new ScoreField(getTranslation("charting.tendernessAfter")), FindingParts.TENDERNESS_AFTER));
        scores.addClassName("scores");
        buttons.addClassName("actions");
        buttons.add(
                quiet("charting.changeMuscle", () -> map.changeMuscle(this.finding)),
                quiet("charting.moveOnMap", () -> map.grab(this.finding)),
                quiet("charting.point.remove", this::askToRemove));
        add(
                linked(Segments.of(this, "charting.state", PointState.class), FindingParts.STATE),
                scores,
                linked(new ChipChoice<>("charting.response", TreatmentResponse.class), FindingParts.RESPONSE),
                signs,
                referral,
                pressure,
                buttons);
        pressure.setOpened(finding.data().pressurePain().measured());
        update(finding);
    }

    private <C extends Component & HasValue<?, V>, V extends @Nullable Object> C linked(
            C field, RecordPart<FindingData, V> part) {
        links.add(new FieldLink<>(field, part, this::store));
        return field;
    }

    private Button quiet(String labelKey, Runnable act) {
        Button button = new Button(getTranslation(labelKey), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    boolean shows(FindingId id) {
        return finding.id().equals(id);
    }

    void update(FindingDetails fresh) {
        finding = fresh;
        boolean readOnly = !editor.editable();
        links.forEach(link -> link.show(fresh.data(), readOnly));
        signs.show(fresh.data(), readOnly);
        referral.show(fresh, readOnly);
        buttons.setVisible(!readOnly);
    }

    /** Whoever charts something at a point has looked at it. */
    private boolean store(UnaryOperator<FindingData> change, Consumer<InvalidInputException> refusal) {
        FindingData mine = change.apply(finding.data()).withRecheck(Recheck.CONFIRMED);
        return changes.change(finding, mine, refusal);
    }

    /** Brings the scores into sight, and the timer above them. */
    void reveal() {
        scores.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Where charting a point begins for those who type. */
    void focus() {
        before.focus();
    }

    private void askToRemove() {
        ConfirmDialog question = new ConfirmDialog(
                getTranslation("charting.point.remove"),
                getTranslation("charting.point.remove.question", names.point(finding)),
                getTranslation("charting.point.remove"),
                confirm -> editor.apply(() -> editor.findings().remove(finding.id())));
        question.setCancelable(true);
        question.setCancelText(getTranslation("charting.cancel"));
        question.open();
    }
}

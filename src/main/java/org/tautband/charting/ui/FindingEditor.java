package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.PointState;
import org.tautband.charting.Recheck;
import org.tautband.charting.TreatmentResponse;

/** Everything about one trigger point in this visit. Each change is stored at once. */
final class FindingEditor extends Div {

    private final ChartEditor editor;
    private final MuscleNames names;
    private final RadioButtonGroup<PointState> state = new RadioButtonGroup<>(getTranslation("charting.state"));
    private final ScoreField before = new ScoreField(getTranslation("charting.tendernessBefore"));
    private final ScoreField after = new ScoreField(getTranslation("charting.tendernessAfter"));
    private final Select<TreatmentResponse> response;
    private final TextField referral = new TextField(getTranslation("charting.referral"));
    private final TextArea note = new TextArea(getTranslation("charting.note"));
    private final SignsPanel signs = new SignsPanel(this::save);
    private final RecheckBar recheck;
    private FindingDetails finding;
    private boolean showing;

    FindingEditor(ChartEditor editor, MuscleNames names, FindingDetails finding) {
        this.editor = editor;
        this.names = names;
        this.finding = finding;
        addClassName("finding-editor");
        recheck = new RecheckBar(this::settle);
        response = EnumChoices.select(this, "charting.response", TreatmentResponse.class);
        response.setEmptySelectionAllowed(true);
        state.setItems(PointState.values());
        state.setItemLabelGenerator(value -> EnumChoices.name(this, value));
        state.addValueChangeListener(change -> save());
        before.onChange(score -> save());
        after.onChange(score -> save());
        response.addValueChangeListener(change -> save());
        referral.setMaxLength(FindingData.REFERRAL_MAX);
        referral.addValueChangeListener(change -> save());
        note.setMaxLength(FindingData.NOTE_MAX);
        note.addValueChangeListener(change -> save());
        Div scores = new Div(before, after);
        scores.addClassName("scores");
        Div texts = new Div(referral, response, note);
        texts.addClassName("form-grid");
        Details more = new Details(getTranslation("charting.signs"), signs, texts);
        more.setOpened(false);
        add(recheck, state, scores, more, removeButton());
        update(finding);
    }

    boolean shows(FindingId id) {
        return finding.id().equals(id);
    }

    void update(FindingDetails fresh) {
        finding = fresh;
        showing = true;
        FindingData data = fresh.data();
        state.setValue(data.state());
        before.show(data.tendernessBefore());
        after.show(data.tendernessAfter());
        response.setValue(data.response());
        TypedText.show(referral, data.referral());
        TypedText.show(note, data.note());
        signs.show(data);
        recheck.show(data.recheck(), editor.editable());
        setReadOnly(!editor.editable());
        showing = false;
    }

    private void setReadOnly(boolean readOnly) {
        state.setReadOnly(readOnly);
        before.setReadOnly(readOnly);
        after.setReadOnly(readOnly);
        response.setReadOnly(readOnly);
        referral.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
        signs.setReadOnly(readOnly);
    }

    private void save() {
        if (!showing) {
            store(data(Recheck.CONFIRMED, state.getValue()));
        }
    }

    private void settle(Recheck answer, boolean resolved) {
        store(data(answer, resolved ? PointState.RESOLVED : state.getValue()));
    }

    private void store(FindingData data) {
        editor.keep(finding.id(), () -> editor.findings().change(finding.id(), finding.version(), data));
    }

    private FindingData data(Recheck answer, PointState stateNow) {
        return new FindingData(
                answer,
                stateNow,
                signs.tautBand(),
                signs.tenderSpot(),
                signs.referredPain(),
                signs.twitch(),
                signs.jumpSign(),
                before.value(),
                after.value(),
                referral.getValue(),
                response.getValue(),
                note.getValue());
    }

    private Button removeButton() {
        Button remove = new Button(getTranslation("charting.point.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setVisible(editor.editable());
        return remove;
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

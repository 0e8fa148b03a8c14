package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.EntryDraft;
import org.tautband.guide.GuidePage;
import org.tautband.guide.GuideService;
import org.tautband.guide.GuideVersion;

/** An owner's editor of one entry in one language, with the page beside it as it would be read. */
final class EntryEditor extends Div {

    private final GuideService service;
    private final Runnable done;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField title = errors.bind("title", new TextField(getTranslation("guide.field.title")));
    private final TextArea text = errors.bind("text", new TextArea(getTranslation("guide.field.text")));
    private final TextField dose = errors.bind("dose", new TextField(getTranslation("guide.field.dose")));
    private final TextField frequency =
            errors.bind("frequency", new TextField(getTranslation("guide.field.frequency")));
    private final TextField stopRule = errors.bind("stopRule", new TextField(getTranslation("guide.field.stopRule")));
    private final TextField caution = errors.bind("caution", new TextField(getTranslation("guide.field.caution")));
    private final TextField note = errors.bind("note", new TextField(getTranslation("guide.field.note")));
    private final EditorPreview preview;
    private final Div conflict = new Div();
    private GuidePage page;

    EntryEditor(GuideService service, GuidePage page, Runnable done) {
        this.service = service;
        this.page = page;
        this.done = done;
        this.preview = new EditorPreview(page);
        addClassName("guide-editor");
        text.setHelperText(getTranslation("guide.field.text.help"));
        text.setMinRows(6);
        note.setHelperText(getTranslation("guide.field.note.help"));
        read(page.words());
        for (TextFieldBase<?, String> field : List.of(title, text, dose, frequency, stopRule, caution)) {
            field.setManualValidation(true);
            // a pause would lose what is typed right before a click on Save: Flow's flush drops the value
            ((HasValueChangeMode) field).setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> showPreview());
        }
        inherited(dose, page.text().dose());
        inherited(frequency, page.text().frequency());
        inherited(stopRule, page.text().stopRule() == null ? "" : page.text().stopRule());
        conflict.getElement().setAttribute("role", "alert");
        Section form = new Section(conflict, title, text, dose, frequency, stopRule, caution, note, actions());
        form.addClassNames("panel", "guide-form");
        add(form, preview);
        showPreview();
        title.focus();
    }

    /** What an empty field of a variant stands for. */
    private void inherited(TextField field, String words) {
        if (page.id().variant() != null && field.isEmpty() && !words.isEmpty()) {
            field.setPlaceholder(getTranslation("guide.inherited", words));
        }
    }

    private Div actions() {
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("guide.cancel"), click -> done.run()));
        actions.addClassName("actions");
        return actions;
    }

    private void read(EntryDraft words) {
        title.setValue(words.title());
        text.setValue(words.text());
        dose.setValue(words.dose());
        frequency.setValue(words.frequency());
        stopRule.setValue(words.stopRule());
        caution.setValue(words.caution());
    }

    private EntryDraft draft() {
        return new EntryDraft(
                title.getValue(),
                text.getValue(),
                dose.getValue(),
                frequency.getValue(),
                stopRule.getValue(),
                caution.getValue());
    }

    private void showPreview() {
        preview.show(draft(), service.preview(draft(), page.language()));
    }

    private void save() {
        try {
            service.save(page.id(), page.language(), page.number(), draft(), note.getValue());
            Notification.show(getTranslation("guide.saved"));
            done.run();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            showTheirs();
        }
    }

    /** Nothing typed is lost, nothing stored is overwritten unseen: theirs is shown, and the next save is on top of it. */
    private void showTheirs() {
        page = service.open(page.id(), page.language());
        GuideVersion theirs = page.history().getFirst();
        conflict.removeAll();
        conflict.addClassName("guide-conflict");
        conflict.add(
                new H2(getTranslation("guide.stale.title", theirs.savedName())),
                new Paragraph(getTranslation("guide.stale.text")),
                new DiffView(page.words(), draft()));
    }
}

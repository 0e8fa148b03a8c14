package org.tautband.homecare.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tautband.common.ui.AutosaveText;
import org.tautband.guide.Guide;
import org.tautband.guide.TranslationPart;
import org.tautband.homecare.Paper;
import org.tautband.homecare.SheetDraft;
import org.tautband.homecare.TypeSize;

/** What else the sheet says to this client, and the paper that it is printed on. */
final class PersonalPanel extends Section {

    private final SheetEditor editor;
    private final DatePicker nextVisit = new DatePicker(getTranslation("homecare.nextVisit"));
    private final Select<Paper> paper = new Select<>();
    private final Select<TypeSize> typeSize = new Select<>();
    private final Select<Locale> language = new Select<>();

    PersonalPanel(SheetEditor editor) {
        this.editor = editor;
        addClassName("panel");
        prepareChoices();
        prepareLanguage();
        TextField time = new TextField(getTranslation("homecare.nextVisitTime"));
        time.setMaxLength(SheetDraft.TIME_MAX);
        time.setWidthFull();
        TextArea note = new TextArea(getTranslation("homecare.note"));
        note.setMaxLength(SheetDraft.NOTE_MAX);
        note.setWidthFull();
        TextField name = new TextField(getTranslation("homecare.printedName"));
        name.setMaxLength(SheetDraft.NAME_MAX);
        name.setPlaceholder(editor.facts().clientName());
        name.setWidthFull();
        Div grid = new Div(
                nextVisit,
                text("time", time, SheetDraft::nextVisitTime, SheetDraft::withNextVisitTime),
                paper,
                typeSize,
                language,
                text("name", name, SheetDraft::printedName, SheetDraft::withPrintedName));
        grid.addClassName("form-grid");
        add(
                new H2(getTranslation("homecare.personal")),
                text("note", note, SheetDraft::note, SheetDraft::withNote),
                grid);
        editor.onChange(this::show);
    }

    private void prepareChoices() {
        nextVisit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(draft -> draft.withNextVisit(change.getValue()));
            }
        });
        paper.setLabel(getTranslation("homecare.paper"));
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(size -> getTranslation("homecare.paper." + size.name()));
        paper.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(draft -> draft.withPaper(change.getValue()));
            }
        });
        typeSize.setLabel(getTranslation("homecare.typeSize"));
        typeSize.setItems(TypeSize.values());
        typeSize.setItemLabelGenerator(size -> getTranslation("homecare.typeSize." + size.name()));
        typeSize.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(draft -> draft.withTypeSize(change.getValue()));
            }
        });
    }

    /** The words of the items come in the language, so that the whole screen is opened anew. */
    private void prepareLanguage() {
        language.setLabel(getTranslation("homecare.language"));
        language.setItems(Guide.LANGUAGES);
        language.setItemLabelGenerator(spoken -> getTranslation("guide.language." + spoken.getLanguage()));
        language.setHelperText(languageHelp(editor.proposal().notReviewed()));
        language.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String code = change.getValue().getLanguage();
                editor.change(draft -> draft.withLanguage(code));
                if (editor.draft().language().equals(code)) {
                    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                }
            }
        });
    }

    /** Each item tells of its own words. */
    private String languageHelp(List<TranslationPart> notReviewed) {
        if (editor.draft().spokenTo(editor.facts()).getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return "";
        }
        String typed = getTranslation("homecare.language.typed");
        if (notReviewed.isEmpty()) {
            return typed;
        }
        String parts = notReviewed.stream()
                .map(part -> getTranslation("homecare.language.part." + part.name()))
                .collect(joining(", "));
        return getTranslation("homecare.language.notReviewed", parts) + " " + typed;
    }

    private Component text(
            String name,
            Component field,
            Function<SheetDraft, String> get,
            BiFunction<SheetDraft, String, SheetDraft> put) {
        String key = "tautband/sheet/" + editor.facts().visitId() + "/" + name;
        String stored = get.apply(editor.draft());
        AutosaveText.Store store = (base, text) -> editor.write(base, text, put, get);
        return field instanceof TextArea area
                ? new AutosaveText(key, area, stored, store)
                : new AutosaveText(key, (TextField) field, stored, store);
    }

    private void show() {
        nextVisit.setValue(editor.draft().nextVisit());
        paper.setValue(editor.draft().paper());
        typeSize.setValue(editor.draft().typeSize());
        String code = editor.draft().spokenTo(editor.facts()).getLanguage();
        language.setValue(Guide.LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(code))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }
}

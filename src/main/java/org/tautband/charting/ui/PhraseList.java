package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tautband.charting.phrases.PhraseDetails;
import org.tautband.charting.phrases.PhraseDraft;
import org.tautband.charting.phrases.PhraseScope;
import org.tautband.charting.phrases.PhraseService;
import org.tautband.common.ui.EmptyState;

/** The phrases of one scope: one's own, or the clinic's. */
final class PhraseList extends Section {

    private static final int UNDO_TIME = 10_000;

    private final PhraseService phrases;
    private final PhraseScope scope;
    private final Runnable changed;
    private final boolean editable;

    PhraseList(PhraseService phrases, PhraseScope scope, List<PhraseDetails> all, Runnable changed) {
        this.phrases = phrases;
        this.scope = scope;
        this.changed = changed;
        this.editable = phrases.mayEdit(scope);
        String key = "charting.phrases." + scope.name().toLowerCase(Locale.ROOT);
        addClassNames("panel", "phrase-panel");
        Div head = new Div(new H2(getTranslation(key)));
        head.addClassName("page-header");
        add(head);
        if (editable) {
            head.add(new Button(getTranslation("charting.phrases.add"), click -> add()));
        } else {
            add(new Paragraph(getTranslation(key + ".readOnly")));
        }
        List<PhraseDetails> mine =
                all.stream().filter(phrase -> phrase.scope() == scope).toList();
        add(mine.isEmpty() ? empty(key) : list(mine));
    }

    private EmptyState empty(String key) {
        EmptyState empty = new EmptyState(getTranslation(key + ".empty"), getTranslation(key + ".empty.next"));
        if (editable) {
            empty.add(new Button(getTranslation("charting.phrases.starters"), click -> addStarters()));
        }
        return empty;
    }

    private UnorderedList list(List<PhraseDetails> mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("row-list");
        mine.forEach(phrase -> list.add(row(phrase)));
        return list;
    }

    private ListItem row(PhraseDetails phrase) {
        PhraseDraft draft = phrase.draft();
        Span shortcut = new Span("." + draft.shortcut());
        shortcut.addClassName("phrase-shortcut");
        Span text = new Span(draft.text());
        text.addClassName("phrase-text");
        Div words = new Div(shortcut, text);
        words.addClassName("phrase-words");
        if (draft.section() != null) {
            words.add(quiet(getTranslation("charting." + draft.section().name().toLowerCase(Locale.ROOT))));
        }
        if (phrase.shadowed()) {
            words.add(quiet(getTranslation("charting.phrases.shadowed", draft.shortcut())));
        }
        ListItem row = new ListItem(words);
        row.addClassName("phrase-row");
        if (editable) {
            row.add(actions(phrase));
        }
        return row;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Div actions(PhraseDetails phrase) {
        String editName = getTranslation("charting.phrases.edit", phrase.draft().shortcut());
        Button edit = new Button("✎", click -> edit(phrase, editName));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(editName);
        edit.setTooltipText(editName);
        String removeName =
                getTranslation("charting.phrases.remove", phrase.draft().shortcut());
        Button remove = new Button("×", click -> remove(phrase));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(removeName);
        remove.setTooltipText(removeName);
        Div actions = new Div(edit, remove);
        actions.addClassName("actions");
        return actions;
    }

    private void add() {
        open(getTranslation("charting.phrases.add"), new PhraseDraft("", null, ""), draft -> phrases.add(scope, draft));
    }

    private void edit(PhraseDetails phrase, String title) {
        open(title, phrase.draft(), draft -> phrases.change(phrase.id(), phrase.version(), draft));
    }

    private void open(String title, PhraseDraft draft, Consumer<PhraseDraft> store) {
        new PhraseDialog(title, draft, entered -> {
                    store.accept(entered);
                    changed.run();
                })
                .open();
    }

    /** Taken out at once; for a while it can be brought back. */
    private void remove(PhraseDetails phrase) {
        phrases.remove(phrase.id(), phrase.version());
        changed.run();
        Notification notice = new Notification();
        Button undo = new Button(getTranslation("charting.phrases.undo"), click -> {
            phrases.add(scope, phrase.draft());
            notice.close();
            changed.run();
        });
        notice.add(
                new Span(getTranslation(
                        "charting.phrases.removed", phrase.draft().shortcut())),
                undo);
        notice.setDuration(UNDO_TIME);
        notice.open();
    }

    private void addStarters() {
        Notification.show(getTranslation("charting.phrases.starters.done", phrases.addStarters(scope)));
        changed.run();
    }
}

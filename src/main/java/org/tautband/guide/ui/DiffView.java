package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import org.tautband.guide.EntryDraft;
import org.tautband.guide.TextDiff;

/** Two versions of an entry's words as one text: what was taken out is struck, what was put in is underlined. */
final class DiffView extends Div {

    private record Part(String key, Function<EntryDraft, String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("guide.field.title", EntryDraft::title),
            new Part("guide.field.text", EntryDraft::text),
            new Part("guide.field.dose", EntryDraft::dose),
            new Part("guide.field.frequency", EntryDraft::frequency),
            new Part("guide.field.stopRule", EntryDraft::stopRule),
            new Part("guide.field.caution", EntryDraft::caution));

    DiffView(EntryDraft before, EntryDraft after) {
        addClassName("guide-diff");
        if (before.equals(after)) {
            add(new Paragraph(getTranslation("guide.compare.same")));
        }
        PARTS.stream()
                .filter(part -> !part.words.apply(before).equals(part.words.apply(after)))
                .forEach(part -> add(part(part, before, after)));
    }

    private Div part(Part part, EntryDraft before, EntryDraft after) {
        Span label = new Span(getTranslation(part.key));
        label.addClassName("quiet");
        Div words = new Div();
        words.addClassName("guide-diff-words");
        TextDiff.between(part.words.apply(before), part.words.apply(after))
                .forEach(piece -> words.getElement().appendChild(element(piece)));
        return new Div(label, words);
    }

    /** Named for those who hear the text rather than see it. */
    private Element element(TextDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Element("span").setText(piece.text());
            case REMOVED -> new Element("del").setText(piece.text());
            case ADDED -> new Element("ins").setText(piece.text());
        };
    }
}

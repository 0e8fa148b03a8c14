package org.tautband.history.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import org.tautband.history.MarkedText;

/** A text with marked pieces; every piece is set as text, so nothing in it can become markup. */
final class MarkedSpan extends Span {

    @Tag("mark")
    private static final class Mark extends HtmlComponent implements HasText {

        Mark(String text) {
            setText(text);
        }
    }

    MarkedSpan(MarkedText text) {
        text.pieces().forEach(piece -> add(piece.marked() ? new Mark(piece.text()) : new Span(piece.text())));
    }
}

package org.tautband.guide.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jsoup.safety.Safelist;
import org.tautband.guide.GuidePage;
import org.tautband.guide.ItemText;

/** What the client reads, with its drawing. */
final class EntryPanel extends Section {

    EntryPanel(GuidePage page) {
        addClassName("panel");
        ItemText text = page.text();
        add(new H2(getTranslation("guide.clientReads")), new DrawingView(text.picture()), safe(page.html()));
        getElement().setAttribute("lang", page.language().getLanguage());
        elsewhere(page);
        part("guide.field.dose", text.dose());
        part("guide.field.frequency", text.frequency());
        part("guide.field.stopRule", text.stopRule() == null ? "" : text.stopRule());
        part("guide.field.caution", String.join(" ", text.cautions()));
    }

    private void elsewhere(GuidePage page) {
        if (!page.elsewhere().isEmpty()) {
            Div drawings = new Div();
            drawings.addClassName("guide-drawings");
            page.elsewhere().forEach(drawing -> drawings.add(new DrawingView(drawing)));
            Paragraph explained = new Paragraph(getTranslation("guide.elsewhere"));
            explained.getElement().setAttribute("lang", "en");
            explained.addClassName("quiet");
            add(explained, drawings);
        }
    }

    /** Markdown that the service made safe, and once more through a list of harmless tags. */
    static Html safe(String html) {
        return new Html(
                "<div class=\"guide-text\">" + html + "</div>",
                () -> Safelist.basic()
                        .addTags("div", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
                        .addAttributes("div", "class")
                        .addAttributes("a", "target", "rel"));
    }

    private void part(String key, String words) {
        if (!words.isBlank()) {
            Span label = new Span(getTranslation(key));
            label.addClassName("quiet");
            Paragraph text = new Paragraph(words);
            Div part = new Div(label, text);
            part.addClassName("guide-part");
            add(part);
        }
    }
}

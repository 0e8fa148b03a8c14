package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tautband.guide.DraftPreview;
import org.tautband.guide.EntryDraft;
import org.tautband.guide.GuidePage;

/** The words as they would be read, how hard they are, and what they seem to claim; told anew while they are typed. */
final class EditorPreview extends Section {

    private final Div words = new Div();
    private final Div judgement = new Div();

    EditorPreview(GuidePage page) {
        addClassNames("panel", "guide-preview");
        judgement.getElement().setAttribute("role", "status");
        words.getElement().setAttribute("lang", page.language().getLanguage());
        add(new H2(getTranslation("guide.preview")), new DrawingView(page.text().picture()), words, judgement);
    }

    void show(EntryDraft draft, DraftPreview preview) {
        words.removeAll();
        words.add(new H3(draft.title()), EntryPanel.safe(preview.html()));
        part("guide.field.dose", draft.dose());
        part("guide.field.frequency", draft.frequency());
        part("guide.field.stopRule", draft.stopRule());
        part("guide.field.caution", draft.caution());
        judgement.removeAll();
        judgement.add(reading(preview));
        preview.claims().forEach(claim -> {
            Paragraph warning = new Paragraph(getTranslation("guide.claim", claim));
            warning.addClassName("guide-claim");
            judgement.add(warning);
        });
    }

    private Paragraph reading(DraftPreview preview) {
        Span badge = new Span(getTranslation(preview.plain() ? "guide.reading.plain" : "guide.reading.hard"));
        badge.addClassNames("badge", preview.plain() ? "badge-moss" : "badge-ochre");
        String measured = getTranslation(
                "guide.reading." + preview.measure().name(),
                String.format(getLocale(), "%.1f", shown(preview)),
                String.format(Locale.ROOT, "%.0f", preview.measure().limit()));
        return new Paragraph(badge, new Span(" " + measured));
    }

    /** Nobody reads below the first grade, though the formula goes there. */
    private static double shown(DraftPreview preview) {
        return preview.measure().lowIsPlain() ? Math.max(1, preview.reading()) : preview.reading();
    }

    private void part(String key, String text) {
        if (!text.isBlank()) {
            Span label = new Span(getTranslation(key) + " ");
            label.addClassName("quiet");
            words.add(new Paragraph(label, new Span(text)));
        }
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tautband.charting.phrases.PhraseDetails;
import org.tautband.charting.phrases.PhraseScope;
import org.tautband.charting.phrases.PhraseService;

/** UC-03, the phrases that write a note: {@code /phrases}. One's own, and the clinic's, which owners edit. */
@Route(PhrasesNavigation.PATH)
@RolesAllowed({"OWNER", "THERAPIST"})
class PhrasesView extends Div implements HasDynamicTitle {

    private final PhraseService phrases;
    private final Div lists = new Div();

    PhrasesView(PhraseService phrases) {
        this.phrases = phrases;
        addClassNames("page", "phrases");
        lists.addClassName("today-columns");
        add(new H1(getTranslation("charting.phrases")), new Paragraph(getTranslation("charting.phrases.intro")), lists);
        show();
    }

    private void show() {
        lists.removeAll();
        List<PhraseDetails> all = phrases.all();
        for (PhraseScope scope : PhraseScope.values()) {
            lists.add(new PhraseList(phrases, scope, all, this::show));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("charting.phrases");
    }
}

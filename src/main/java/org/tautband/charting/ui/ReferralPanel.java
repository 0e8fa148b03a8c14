package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingParts;
import org.tautband.charting.Referral;

/** Where a point sends its pain: the areas that are typical of its muscle, other words, and an outline on the map. */
final class ReferralPanel extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final MuscleNames names;
    private final ChipSet areas = new ChipSet(getTranslation("charting.referral.areas"));
    private final FieldLink<FindingData, List<String>> areasLink;
    private final FieldLink<FindingData, String> wordsLink;
    private final Button draw;
    private final Button erase;
    private FindingDetails finding;

    ReferralPanel(
            FindingDetails finding,
            FieldLink.Store<FindingData> store,
            MapActs acts,
            BodyMapPanel map,
            MuscleNames names) {
        this.finding = finding;
        this.names = names;
        addClassName("referral");
        TextField words = new TextField(getTranslation("charting.referral"));
        words.setMaxLength(Referral.WORDS_MAX);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setWidthFull();
        areasLink = new FieldLink<>(areas, FindingParts.REFERRAL_AREAS, store);
        wordsLink = new FieldLink<>(words, FindingParts.REFERRAL_WORDS, store);
        draw = new Button(getTranslation("charting.referral.drawButton"), click -> map.drawReferral(this.finding.id()));
        erase = new Button(
                getTranslation("charting.referral.erase"), click -> acts.outlineReferral(this.finding, null));
        draw.addThemeVariants(ButtonVariant.TERTIARY);
        erase.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(words, draw, erase);
        line.addClassName("referral-words");
        add(areas, line);
    }

    void show(FindingDetails fresh, boolean readOnly) {
        finding = fresh;
        areasLink.show(fresh.data(), readOnly);
        areas.offer(names.referralAreas(fresh.place().muscleId()));
        wordsLink.show(fresh.data(), readOnly);
        draw.setVisible(!readOnly);
        erase.setVisible(!readOnly && fresh.data().refersTo().outline() != null);
    }
}

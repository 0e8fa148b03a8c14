package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.tautband.charting.FindingData;
import org.tautband.charting.Sign;

/** The signs of a trigger point, each answered yes, no or not tested. */
final class SignsPanel extends Div {

    private final Runnable changed;
    private final Select<Sign> tautBand;
    private final Select<Sign> tenderSpot;
    private final Select<Sign> referredPain;
    private final Select<Sign> twitch;
    private final Select<Sign> jumpSign;

    SignsPanel(Runnable changed) {
        this.changed = changed;
        addClassName("form-grid");
        tautBand = sign("charting.tautBand");
        tenderSpot = sign("charting.tenderSpot");
        referredPain = sign("charting.referredPain");
        twitch = sign("charting.twitch");
        jumpSign = sign("charting.jumpSign");
    }

    private Select<Sign> sign(String labelKey) {
        Select<Sign> select = EnumChoices.select(this, labelKey, Sign.class);
        select.setValue(Sign.NOT_TESTED);
        select.addValueChangeListener(change -> changed.run());
        add(select);
        return select;
    }

    void show(FindingData data) {
        tautBand.setValue(data.tautBand());
        tenderSpot.setValue(data.tenderSpot());
        referredPain.setValue(data.referredPain());
        twitch.setValue(data.twitch());
        jumpSign.setValue(data.jumpSign());
    }

    void setReadOnly(boolean readOnly) {
        tautBand.setReadOnly(readOnly);
        tenderSpot.setReadOnly(readOnly);
        referredPain.setReadOnly(readOnly);
        twitch.setReadOnly(readOnly);
        jumpSign.setReadOnly(readOnly);
    }

    Sign tautBand() {
        return tautBand.getValue();
    }

    Sign tenderSpot() {
        return tenderSpot.getValue();
    }

    Sign referredPain() {
        return referredPain.getValue();
    }

    Sign twitch() {
        return twitch.getValue();
    }

    Sign jumpSign() {
        return jumpSign.getValue();
    }
}

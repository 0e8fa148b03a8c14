package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What became of the last line, said aloud as well, and the buttons that go on from there. */
final class QuickEntryNotice extends Div {

    private final Div said = new Div();
    private final Div buttons = new Div();

    QuickEntryNotice() {
        addClassName("quick-notice");
        said.addClassName("quick-said");
        said.getElement().setAttribute("role", "status");
        buttons.addClassName("actions");
        add(said, buttons);
        setClassName("quick-empty", true);
    }

    /** The refused line is being mended; what became of the last good one stays. */
    void forgetRefusal() {
        if (hasClassName("quick-refused")) {
            show("", false);
            setClassName("quick-empty", true);
        }
    }

    void tell(String text) {
        show(text, false);
    }

    void refuse(String text) {
        show(text, true);
    }

    private void show(String text, boolean refused) {
        said.setText(text);
        buttons.removeAll();
        setClassName("quick-empty", false);
        setClassName("quick-refused", refused);
    }

    void offer(String label, Runnable act) {
        buttons.add(new Button(label, click -> act.run()));
    }
}

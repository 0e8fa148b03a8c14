package org.tautband.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Fetches more of a list. A script presses it in time, so that both a hand and scrolling reach the rest. */
final class MoreButton extends Button {

    /** How far below the window more is already fetched, in pixels. */
    private static final String AHEAD = "800px";

    MoreButton(String text, Runnable more) {
        super(text, click -> more.run());
        addClassName("more-button");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        ui.beforeClientResponse(this, context -> getElement().executeJs("""
                const watch = new IntersectionObserver(
                    seen => seen.some(one => one.isIntersecting) && this.isConnected && this.click(),
                    {rootMargin: $0});
                watch.observe(this);
                """, AHEAD));
    }
}

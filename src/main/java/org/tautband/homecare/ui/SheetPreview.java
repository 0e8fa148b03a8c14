package org.tautband.homecare.ui;

import com.vaadin.flow.component.html.IFrame;

/** The very page that prints, in a frame that runs no scripts. */
final class SheetPreview extends IFrame {

    SheetPreview() {
        addClassName("sheet-preview");
        setSandbox(SandboxType.ALLOW_SAME_ORIGIN, SandboxType.ALLOW_MODALS);
        setTitle(getTranslation("homecare.preview"));
    }

    void show(String page) {
        setSrcdoc(page);
    }

    /** Opens the browser's print dialogue on the page. */
    void print() {
        getElement().executeJs("this.contentWindow.print()");
    }
}

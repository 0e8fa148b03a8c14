package org.tautband.charting.spi;

import com.vaadin.flow.component.Component;

/** A section of the chart, contributed as a bean; it stands between the client's points and the note. */
public interface ChartSection {

    /** Smaller stands further up. */
    int order();

    /** The section for the chart that is being opened; hides itself where it has nothing to ask or to show. */
    Component create(OpenChart chart);
}

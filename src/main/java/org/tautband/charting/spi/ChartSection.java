package org.tautband.charting.spi;

import com.vaadin.flow.component.Component;

/** A section of the chart, contributed as a bean; it stands before today's points. */
public interface ChartSection {

    /** Smaller stands further up. */
    int order();

    /** The section for the chart that is being opened; hides itself where it has nothing to ask or to show. */
    Component create(OpenChart chart);
}

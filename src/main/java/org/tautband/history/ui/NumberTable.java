package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The numbers behind a chart. */
final class NumberTable extends NativeTable {

    /** @param headings texts of the columns; the first names the row */
    NumberTable(String... headings) {
        addClassName("number-table");
        NativeTableRow head = new NativeTableRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    void row(Component name, String... values) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell heading = new NativeTableHeaderCell(name);
        heading.getElement().setAttribute("scope", "row");
        row.add(heading);
        for (String value : values) {
            row.add(new NativeTableCell(value));
        }
        getBody().add(row);
    }

    void row(String name, String... values) {
        row(new Span(name), values);
    }
}

package org.tautband.homecare;

import org.springframework.stereotype.Component;

/** Makes PDFs of other modules' pages, as of sheets: tagged, with our fonts embedded, fetching nothing. */
@Component
public class PagePrinter {

    private final SheetPdf pdf;

    PagePrinter(SheetPdf pdf) {
        this.pdf = pdf;
    }

    /** @param xhtml a whole page; its fonts are Source Sans 3 and Source Serif 4 */
    public byte[] pdf(String xhtml) {
        return pdf.of(xhtml);
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a therapist does at a home-care sheet, for tests that are about what becomes of it. */
final class SheetDesk {

    private static final int TABS_ON_A_PAGE = 150;

    private SheetDesk() {}

    /** A client of their own for each test; answers the address of their page. */
    static String addClient(Desk desk, Page page, String firstName, String lastName) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill(firstName);
        field(page, "Last name").fill(lastName);
        button(page, "Save").click();
        page.waitForURL("**/clients/*");
        return page.url();
    }

    static void startVisit(Page page, String... lines) {
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        page.locator("quick-entry").waitFor();
        int points = 0;
        for (String line : lines) {
            field(page, "Quick entry").fill(line);
            field(page, "Quick entry").press("Enter");
            assertThat(page.locator(".points-panel .point-row")).hasCount(++points);
        }
        ChartDesk.assertSaved(page);
    }

    static void open(Page page) {
        button(page, "Home-care sheet").click();
        page.waitForURL("**/sheet");
        assertThat(button(page, "Issue")).isEnabled();
    }

    /** The first PDF of all reads the fonts. */
    static void assertIssued(Page page) {
        assertThat(page.getByText("Issued, ready to print"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    static FrameLocator preview(Page page) {
        return page.frameLocator("iframe.sheet-preview");
    }

    static Locator items(Page page) {
        return page.locator(".sheet-items .sheet-item");
    }

    static byte[] download(Page page) throws IOException {
        Download file =
                page.waitForDownload(() -> button(page, "Download PDF").first().click());
        return Files.readAllBytes(file.path());
    }

    /** The words of a PDF, with all white space as single blanks. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    /** Presses Tab until the cursor stands on the button of that name, as somebody without a mouse would. */
    static void tabTo(Page page, String name) {
        assertThat(button(page, name).first()).isVisible();
        for (int tabs = 0; tabs < TABS_ON_A_PAGE; tabs++) {
            Object focused = page.evaluate(
                    "() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim()");
            if (name.equals(focused)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + name);
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-04, step 2: paper, type size and language are chosen, things are dragged and worded, and what is shown is what prints. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetBuilderIT {

    /** A browser without a screen crashes when it is to print; each window tells which address it was to print. */
    private static final String TELL_WHAT_PRINTS = """
            window.print = () => { top.printed = (top.printed ?? []).concat(location.href); };
            """;

    private final Desk desk = LivingClinic.openDesk();
    private final Page page = desk.open("/login");

    @BeforeAll
    void signIn() {
        page.addInitScript(TELL_WHAT_PRINTS);
        desk.signIn(page, "olive");
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(desk.scriptErrors()).isEmpty();
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    private void openSheetFor(String firstName, String lastName) {
        SheetDesk.addClient(desk, page, firstName, lastName);
        SheetDesk.startVisit(page, "ut l act 7>3");
        SheetDesk.open(page);
    }

    private String title(int item) {
        return SheetDesk.items(page).nth(item).locator(".row-title").innerText();
    }

    @Test
    void paper_type_size_and_language_change_the_page_that_is_shown_and_the_one_that_prints() throws IOException {
        openSheetFor("Philippa", "Quill");
        assertThat(page.locator(".sheet-state")).containsText("2 pages");
        assertThat(SheetDesk.preview(page).locator("body")).hasCSS("font-size", "16px");
        ChartDesk.choose(page, "Paper", "Letter");
        assertThat(SheetDesk.preview(page).locator("body")).hasCSS("padding-left", "68.0315px");
        ChartDesk.choose(page, "Type size", "Large print");
        assertThat(SheetDesk.preview(page).locator("body")).hasCSS("font-size", "20px");
        ChartDesk.choose(page, "Language of the sheet", "German");
        assertThat(SheetDesk.preview(page).locator("h1")).hasText("Für zu Hause");
        assertThat(Axe.faults(page)).isEmpty();
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
        try (PDDocument pdf = Loader.loadPDF(SheetDesk.download(page))) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(791f, 793f);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void a_thing_is_dragged_to_its_place_and_the_page_shows_the_breaks_of_the_paper() {
        openSheetFor("Dragomir", "Vance");
        String first = title(0);
        String second = title(1);
        SheetDesk.items(page)
                .nth(1)
                .locator(".sheet-item-handle")
                .dragTo(SheetDesk.items(page).first());
        assertThat(SheetDesk.items(page).first().locator(".row-title")).hasText(second);
        assertThat(SheetDesk.items(page).nth(1).locator(".row-title")).hasText(first);
        assertThat(SheetDesk.preview(page).locator(".item h3").first()).hasText(second);
        assertThat(SheetDesk.preview(page).locator(".starts-page")).hasCount(1);
    }

    @Test
    void words_for_one_client_are_shown_printed_and_kept() throws IOException {
        openSheetFor("Wilhelmina", "Sparks");
        Locator row = SheetDesk.items(page).first();
        row.getByText("Words for this client").click();
        row.getByLabel("Steps").fill("Sit on the blue chair.\nLook at the <b>sea</b>.");
        row.getByLabel("How often").fill("Twice, before tea");
        Locator shown = SheetDesk.preview(page).locator(".item").first();
        assertThat(shown.locator("li")).hasText(new String[] {"Sit on the blue chair.", "Look at the <b>sea</b>."});
        assertThat(shown).containsText("Twice, before tea");
        ChartDesk.assertSaved(page);
        page.reload();
        assertThat(shown).containsText("Twice, before tea");
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
        assertThat(SheetDesk.text(SheetDesk.download(page)))
                .contains("Sit on the blue chair.", "Look at the <b>sea</b>.", "Twice, before tea");
    }

    @Test
    void print_opens_the_print_of_the_very_pdf_that_is_downloaded() throws IOException {
        openSheetFor("Prudence", "Inkwell");
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
        Response file = page.waitForResponse(
                response -> "application/pdf".equals(response.headers().get("content-type"))
                        && response.url().startsWith("http"),
                () -> button(page, "Print").click());
        assertThat(file.status()).isEqualTo(200);
        page.waitForFunction("() => window.printed?.length > 0");
        assertThat(page.evaluate("() => window.printed.join()")).isEqualTo(file.url());
        byte[] printed = page.request().get(file.url()).body();
        assertThat(printed).isEqualTo(SheetDesk.download(page));
    }

    @Test
    void an_address_that_is_none_is_told_beside_its_field_and_nothing_typed_is_lost() {
        openSheetFor("Mortimer", "Postlethwaite");
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
        button(page, "E-mail").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("E-mail address").fill("mortimer@nowhere");
        dialog.getByLabel("E-mail address").blur();
        assertThat(dialog.locator("vaadin-email-field")).hasAttribute("invalid", "");
        assertThat(dialog.getByLabel("E-mail address")).hasValue("mortimer@nowhere");
        assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }
}

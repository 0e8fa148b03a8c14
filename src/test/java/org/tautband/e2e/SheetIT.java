package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-04, hand out a home-care sheet: from the chart to paper, and back in the next visit. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetIT {

    private static final List<String> UNLIKE_NAMES = List.of("Valentina", "Thorvald", "Cassiopeia", "Ignatius");
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);

    private final Desk desk = LivingClinic.openDesk();
    private final Page page = desk.open("/login");
    private int clients;

    @BeforeAll
    void signIn() {
        desk.signIn(page, "olive");
    }

    @BeforeEach
    void chartAPoint() {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill(UNLIKE_NAMES.get(clients));
        field(page, "Last name").fill(UNLIKE_NAMES.get(clients++) + "dottir");
        field(page, "E-mail").fill("client@example.org");
        button(page, "Save").click();
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        field(page, "Quick entry").fill("ut l act 7>3");
        page.keyboard().press("Enter");
        assertThat(page.locator(".point-row")).hasCount(1);
        assertThat(page.locator("save-status")).hasText("Saved");
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(desk.scriptErrors()).isEmpty();
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    private void openSheet() {
        button(page, "Home-care sheet").click();
        page.waitForURL("**/sheet");
        assertThat(page.locator(".sheet-item")).not().hasCount(0);
    }

    private void issue() {
        button(page, "Issue").click();
        assertThat(page.locator(".sheet-status")).hasText("Issued, ready to print", PATIENTLY);
    }

    @Test
    void two_clicks_lead_from_the_chart_to_an_issued_sheet_that_prints_and_downloads_as_the_same_bytes() throws Exception {
        openSheet();
        issue();
        Download download =
                page.waitForDownload(() -> page.getByText("Download PDF").click());
        byte[] downloaded = Files.readAllBytes(download.path());
        button(page, "Print").click();
        Locator frame = page.locator(".sheet-actions iframe.print-frame[data-pdf]");
        frame.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String address = (String) frame.evaluate("frame => new URL(frame.dataset.pdf, document.baseURI).href");
        byte[] printed = page.request().get(address).body();
        assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(printed).isEqualTo(downloaded);
    }

    @Test
    void what_is_worded_and_ordered_for_the_client_survives_a_reload_and_stands_on_the_page() {
        openSheet();
        String first = page.locator(".sheet-item .row-title").first().textContent();
        button(page, "Move down: " + first).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".sheet-item .row-title").nth(1)).hasText(first);
        assertThat(page.locator(".sheet-item").nth(1).locator("vaadin-button:focus-within, vaadin-button:focus"))
                .hasCount(1);
        page.locator(".sheet-item-words vaadin-details-summary").first().click();
        field(page, "How much").first().fill("Twice, for twenty breaths.");
        field(page, "Personal note").fill("Start on <b>Monday</b>.");
        assertThat(page.locator("save-status")).hasText("Saved");
        page.reload();
        assertThat(page.locator(".sheet-item .row-title").nth(1)).hasText(first);
        assertThat(field(page, "Personal note")).hasValue("Start on <b>Monday</b>.");
        var sheet = page.frameLocator("iframe.sheet-preview");
        assertThat(sheet.locator("body")).containsText("Twice, for twenty breaths.");
        assertThat(sheet.locator(".note")).hasText("Start on <b>Monday</b>.");
    }

    @Test
    void the_builder_and_its_email_dialog_are_accessible_and_say_what_is_missing() {
        openSheet();
        issue();
        checkAccessibility();
        button(page, "E-mail").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("E-mail is not set up");
        checkAccessibility();
    }

    private void checkAccessibility() {
        // axe cannot look into a frame that runs no scripts
        page.evaluate("document.querySelectorAll('iframe').forEach(frame => frame.removeAttribute('src'))");
        assertThat(new AxeBuilder(page)
                        .exclude("iframe")
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().getFirst().getHtml()))
                .isEmpty();
    }

    @Test
    void the_next_chart_asks_what_was_done_and_what_helped() {
        String visit = page.url();
        openSheet();
        issue();
        page.navigate(visit);
        button(page, "Sign").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
        assertThat(button(page, "Amend")).isVisible();
        page.locator(".client-identity a").first().click();
        page.waitForURL("**/clients/*");
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        Locator first = page.locator(".follow-up-row").first();
        first.getByText("Most days").click();
        first.getByText("Yes", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("save-status")).hasText("Saved");
        page.reload();
        assertThat(page.locator(".follow-up-row").first().locator("vaadin-radio-button[checked]"))
                .hasCount(2);
        page.locator(".client-identity a").first().click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.getByText("most days, helped")).isVisible();
    }
}

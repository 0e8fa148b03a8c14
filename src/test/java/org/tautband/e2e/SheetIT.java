package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-04, hand out a home-care sheet: put together, issued, given out, and asked about in the next visit. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetIT {

    private static final int TABS_ON_A_PAGE = 150;

    private final Desk desk = LivingClinic.openDesk();
    private final Page page = desk.open("/login");

    @BeforeAll
    void signIn() {
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

    /** A client of their own for each test; answers the address of their page. */
    private String addClient(String firstName, String lastName) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill(firstName);
        field(page, "Last name").fill(lastName);
        button(page, "Save").click();
        page.waitForURL("**/clients/*");
        return page.url();
    }

    private void noteDiabetes(String client) {
        page.navigate(client + "?tab=intake");
        page.getByLabel("Diabetes, sensation intact").check();
        button(page, "Save").first().click();
        assertThat(page.getByText("Intake saved.")).isVisible();
        page.navigate(client);
    }

    private void startVisit(String... lines) {
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

    private void openSheet() {
        button(page, "Home-care sheet").click();
        page.waitForURL("**/sheet");
        assertThat(button(page, "Issue")).isEnabled();
    }

    /** The first PDF of all reads the fonts. */
    private void assertIssued() {
        assertThat(page.getByText("Issued, ready to print"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private FrameLocator preview() {
        return page.frameLocator("iframe.sheet-preview");
    }

    private Locator items() {
        return page.locator(".sheet-items .sheet-item");
    }

    private byte[] download() throws IOException {
        Download file =
                page.waitForDownload(() -> button(page, "Download PDF").first().click());
        return Files.readAllBytes(file.path());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    @Test
    void what_is_known_of_the_client_decides_what_is_offered_and_what_is_refused() {
        String client = addClient("Yolanda", "Featherstone");
        noteDiabetes(client);
        startVisit("ut l act 7>3", "scm r act 5");
        openSheet();
        assertThat(page.locator(".alert-strip")).containsText("Diabetes");
        assertThat(items().first()).containsText("because of left upper trapezius, tender 7");
        assertThat(page.getByText("Warm pack: Diabetes, sensation intact")).isVisible();
        assertThat(preview().locator(".alerts")).containsText("Leave out: Warm pack · Cold pack");
        assertThat(preview().locator(".alerts")).containsText("right sternocleidomastoid, sternal head");
        Locator search = field(page, "Add from the guide");
        search.fill("Warm");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Warm pack"))
                .click();
        assertThat(page.getByText("“Warm pack” cannot be added")).isVisible();
        assertThat(items().filter(new Locator.FilterOptions().setHasText("Warm pack")))
                .hasCount(0);
        assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    void a_sheet_is_put_together_for_one_client_in_their_language_and_stays_as_it_was_issued() throws IOException {
        String client = addClient("Bartholomew", "Quince");
        startVisit("ut l act 7>3");
        openSheet();
        reorderByKeyboard();
        addUntilItWarns();
        wordForThisClient();
        ChartDesk.choose(page, "Language of the sheet", "Spanish");
        assertThat(preview().locator("h1")).hasText("Sus cuidados en casa");
        assertThat(preview().locator(".points")).containsText("trapecio superior, lado izquierdo");
        assertThat(page.getByText("Translation not reviewed").first()).isVisible();
        assertThat(preview().locator(".note")).hasText("Begin with the first one.");
        assertThat(Axe.faults(page)).isEmpty();
        button(page, "Issue").click();
        assertIssued();
        byte[] first = download();
        assertThat(text(first)).contains("Bartholomew Quince", "Sus cuidados en casa", "Three slow breaths");
        page.navigate(client + "?tab=sheets");
        assertThat(page.locator(".sheet-line")).containsText("Spanish");
        assertThat(Axe.faults(page)).isEmpty();
        assertThat(download()).isEqualTo(first);
    }

    private void reorderByKeyboard() {
        String second = items().nth(1).locator(".row-title").innerText();
        Locator up = button(page, "Move up: " + second);
        up.focus();
        page.keyboard().press("Enter");
        assertThat(items().first().locator(".row-title")).hasText(second);
        assertThat(button(page, "Move down: " + second)).isFocused();
        assertThat(preview().locator(".item h3").first()).hasText(second);
    }

    private void addUntilItWarns() {
        while (items().count() < 5) {
            int before = items().count();
            page.locator(".offers .offer").first().getByRole(AriaRole.BUTTON).click();
            assertThat(items()).hasCount(before + 1);
        }
        assertThat(page.getByText("More than 4 things to do")).isVisible();
        assertThat(preview().locator(".item")).hasCount(5);
    }

    private void wordForThisClient() {
        items().first().getByText("Words for this client").click();
        items().first().getByLabel("How much").fill("Three slow breaths");
        assertThat(preview().locator(".item").first()).containsText("Three slow breaths");
        field(page, "Personal note").fill("Begin with the first one.");
        assertThat(preview().locator(".note")).hasText("Begin with the first one.");
        assertThat(page.locator(".page-facts")).containsText("Reading grade");
        assertThat(ChartDesk.status(page)).hasText("Saved");
    }

    @Test
    void when_the_suggestions_fit_it_takes_two_clicks_from_the_chart_and_the_next_visit_asks_what_helped() {
        String client = addClient("Marguerite", "Ollivander");
        startVisit("ut l act 7>3");
        String visit = page.url();
        openSheet();
        button(page, "Issue").click();
        assertIssued();
        // a browser without a screen crashes when it is to print
        page.evaluate("() => { window.tautbandPrint = frame => fetch(frame.getAttribute('data-pdf')); }");
        Response printed = page.waitForResponse(
                response -> "application/pdf".equals(response.headers().get("content-type")),
                () -> button(page, "Print").click());
        assertThat(printed.status()).isEqualTo(200);
        emailIsOff();
        page.navigate(visit);
        ChartDesk.screen(page);
        ChartDesk.takeConsent(page);
        button(page, "Sign").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
        assertThat(button(page, "Amend")).isVisible();
        page.navigate(client);
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        askWhatHelped();
    }

    private void emailIsOff() {
        button(page, "E-mail").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("E-mail is not set up.");
        assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send")))
                .isDisabled();
        assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void askWhatHelped() {
        Locator asked = page.locator(".follow-up-row").first();
        assertThat(asked.getByText("Helped", new Locator.GetByTextOptions().setExact(true)))
                .isHidden();
        asked.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Most days"))
                .check();
        asked.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Yes"))
                .check();
        ChartDesk.assertSaved(page);
        assertThat(Axe.faults(page)).isEmpty();
        page.reload();
        assertThat(page.locator(".follow-up-row")
                        .first()
                        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Yes")))
                .isChecked();
    }

    @Test
    void a_keyboard_alone_puts_a_sheet_together_and_issues_it() {
        addClient("Ptolemy", "Wainwright");
        startVisit("ut l act 7>3");
        tabTo("Home-care sheet");
        page.keyboard().press("Enter");
        page.waitForURL("**/sheet");
        String first = items().first().locator(".row-title").innerText();
        tabTo("Take off: " + first);
        page.keyboard().press("Enter");
        assertThat(items().first().locator(".row-title")).not().hasText(first);
        tabTo("Add: " + first);
        page.keyboard().press("Enter");
        assertThat(items().last().locator(".row-title")).hasText(first);
        tabTo("Issue");
        page.keyboard().press("Enter");
        assertIssued();
    }

    /** Presses Tab until the cursor stands on the button of that name, as somebody without a mouse would. */
    private void tabTo(String name) {
        assertThat(button(page, name).first()).isVisible();
        for (int tabs = 0; tabs < TABS_ON_A_PAGE; tabs++) {
            Object focused = page.evaluate(
                    "() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim()");
            if (name.equals(focused)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never came to " + List.of(name));
    }
}

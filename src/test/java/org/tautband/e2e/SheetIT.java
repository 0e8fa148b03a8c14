package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-04, hand out a home-care sheet: put together, issued, given out, and asked about in the next visit. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetIT {

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

    private void noteDiabetes(String client) {
        page.navigate(client + "?tab=intake");
        page.getByLabel("Diabetes, sensation intact").check();
        button(page, "Save").first().click();
        assertThat(page.getByText("Intake saved.")).isVisible();
        page.navigate(client);
    }

    @Test
    void what_is_known_of_the_client_decides_what_is_offered_and_what_is_refused() {
        String client = SheetDesk.addClient(desk, page, "Yolanda", "Featherstone");
        noteDiabetes(client);
        SheetDesk.startVisit(page, "ut l act 7>3", "scm r act 5");
        SheetDesk.open(page);
        assertThat(page.locator(".alert-strip")).containsText("Diabetes");
        assertThat(SheetDesk.items(page).first()).containsText("because of left upper trapezius, tender 7");
        assertThat(page.getByText("Warm pack: Diabetes, sensation intact")).isVisible();
        assertThat(SheetDesk.preview(page).locator(".alerts")).containsText("Leave out: Warm pack · Cold pack");
        assertThat(SheetDesk.preview(page).locator(".alerts")).containsText("right sternocleidomastoid, sternal head");
        Locator search = field(page, "Add from the guide");
        search.fill("Warm");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Warm pack"))
                .click();
        assertThat(page.getByText("“Warm pack” cannot be added")).isVisible();
        assertThat(SheetDesk.items(page).filter(new Locator.FilterOptions().setHasText("Warm pack")))
                .hasCount(0);
        assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    void a_sheet_is_put_together_for_one_client_in_their_language_and_stays_as_it_was_issued() throws IOException {
        String client = SheetDesk.addClient(desk, page, "Bartholomew", "Quince");
        SheetDesk.startVisit(page, "ut l act 7>3");
        SheetDesk.open(page);
        reorderByKeyboard();
        addUntilItWarns();
        wordForThisClient();
        ChartDesk.choose(page, "Language of the sheet", "Spanish");
        assertThat(SheetDesk.preview(page).locator("h1")).hasText("Sus cuidados en casa");
        assertThat(SheetDesk.preview(page).locator(".points")).containsText("trapecio superior, lado izquierdo");
        assertThat(page.getByText("Translation not reviewed").first()).isVisible();
        assertThat(SheetDesk.preview(page).locator(".note")).hasText("Begin with the first one.");
        assertThat(Axe.faults(page)).isEmpty();
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
        byte[] first = SheetDesk.download(page);
        assertThat(SheetDesk.text(first)).contains("Bartholomew Quince", "Sus cuidados en casa", "Three slow breaths");
        page.navigate(client + "?tab=sheets");
        assertThat(page.locator(".sheet-line")).containsText("Spanish");
        assertThat(Axe.faults(page)).isEmpty();
        assertThat(SheetDesk.download(page)).isEqualTo(first);
    }

    private void reorderByKeyboard() {
        String second = SheetDesk.items(page).nth(1).locator(".row-title").innerText();
        Locator up = button(page, "Move up: " + second);
        up.focus();
        page.keyboard().press("Enter");
        assertThat(SheetDesk.items(page).first().locator(".row-title")).hasText(second);
        assertThat(button(page, "Move down: " + second)).isFocused();
        assertThat(SheetDesk.preview(page).locator(".item h3").first()).hasText(second);
    }

    private void addUntilItWarns() {
        while (SheetDesk.items(page).count() < 5) {
            int before = SheetDesk.items(page).count();
            page.locator(".offers .offer").first().getByRole(AriaRole.BUTTON).click();
            assertThat(SheetDesk.items(page)).hasCount(before + 1);
        }
        assertThat(page.getByText("More than 4 things to do")).isVisible();
        assertThat(SheetDesk.preview(page).locator(".item")).hasCount(5);
    }

    private void wordForThisClient() {
        SheetDesk.items(page).first().getByText("Words for this client").click();
        SheetDesk.items(page).first().getByLabel("How much").fill("Three slow breaths");
        assertThat(SheetDesk.preview(page).locator(".item").first()).containsText("Three slow breaths");
        field(page, "Personal note").fill("Begin with the first one.");
        assertThat(SheetDesk.preview(page).locator(".note")).hasText("Begin with the first one.");
        assertThat(page.locator(".page-facts")).containsText("Reading grade");
        assertThat(ChartDesk.status(page)).hasText("Saved");
    }

    @Test
    void when_the_suggestions_fit_it_takes_two_clicks_from_the_chart_and_the_next_visit_asks_what_helped() {
        String client = SheetDesk.addClient(desk, page, "Marguerite", "Ollivander");
        SheetDesk.startVisit(page, "ut l act 7>3");
        String visit = page.url();
        SheetDesk.open(page);
        button(page, "Issue").click();
        SheetDesk.assertIssued(page);
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
        SheetDesk.addClient(desk, page, "Ptolemy", "Wainwright");
        SheetDesk.startVisit(page, "ut l act 7>3");
        SheetDesk.tabTo(page, "Home-care sheet");
        page.keyboard().press("Enter");
        page.waitForURL("**/sheet");
        String first = SheetDesk.items(page).first().locator(".row-title").innerText();
        SheetDesk.tabTo(page, "Take off: " + first);
        page.keyboard().press("Enter");
        assertThat(SheetDesk.items(page).first().locator(".row-title")).not().hasText(first);
        SheetDesk.tabTo(page, "Add: " + first);
        page.keyboard().press("Enter");
        assertThat(SheetDesk.items(page).last().locator(".row-title")).hasText(first);
        SheetDesk.tabTo(page, "Issue");
        page.keyboard().press("Enter");
        SheetDesk.assertIssued(page);
    }
}

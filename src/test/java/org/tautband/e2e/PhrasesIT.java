package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-03: phrases while typing, from the list, and without a network; and signing with what it lists. */
@BrowserTest
class PhrasesIT {

    private static final String DESK =
            "Dull ache after desk work, worse towards the end of the day, easier after moving about.";
    private static final String FORTNIGHT = "Next visit in two weeks; look at the open points again.";

    private Desk desk = LivingClinic.openDesk();
    private Page page = desk.open("/login");

    @BeforeEach
    void startAVisit() {
        desk.signIn(page, "olive");
        desk.go(page, "/phrases");
        Locator starters = button(page, "Begin with a set of phrases").last();
        assertThat(page.locator("h2").last()).isVisible();
        if (page.getByText(".fortnight").count() == 0) {
            starters.click();
            page.getByText(".fortnight").first().waitFor();
        }
        desk.go(page, "/clients");
        page.locator(".client-name").nth(6).click();
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        clear("Subjective");
        clear("Assessment");
        clear("Plan");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void clear(String label) {
        field(page, label).fill("");
        assertThat(page.locator("save-status")).hasText("Saved");
    }

    private void type(String label, String keys) {
        field(page, label).click();
        page.keyboard().type(keys);
    }

    @Test
    void a_shortcut_gives_way_to_its_phrase_after_a_blank_tab_or_enter_and_is_stored() {
        type("Subjective", ".desk ");
        assertThat(field(page, "Subjective")).hasValue(DESK + " ");
        page.keyboard().type("Since May.");
        type("Plan", "First. .fortnight");
        page.keyboard().press("Tab");
        assertThat(field(page, "Plan")).hasValue("First. " + FORTNIGHT);
        assertThat(field(page, "Plan")).isFocused();
        type("Assessment", ".DESK");
        page.keyboard().press("Enter");
        assertThat(field(page, "Assessment")).hasValue(DESK);
        assertThat(page.locator("save-status")).hasText("Saved");
        page.reload();
        assertThat(field(page, "Subjective")).hasValue(DESK + " Since May.");
        assertThat(field(page, "Plan")).hasValue("First. " + FORTNIGHT);
    }

    @Test
    void backspace_or_undo_right_after_takes_it_back_and_it_stays_as_typed() {
        type("Subjective", ".desk ");
        page.keyboard().press("Backspace");
        assertThat(field(page, "Subjective")).hasValue(".desk ");
        page.keyboard().type("is a word");
        assertThat(field(page, "Subjective")).hasValue(".desk is a word");
        type("Plan", ".fortnight ");
        page.keyboard().press("Control+z");
        assertThat(field(page, "Plan")).hasValue(".fortnight ");
        type("Assessment", ".desk x");
        page.keyboard().press("Backspace");
        assertThat(field(page, "Assessment")).hasValue(DESK + " ");
    }

    @Test
    void what_is_no_shortcut_stays_as_typed() {
        type("Subjective", "about .5 of it, see a.desk .unknown .d ");
        assertThat(field(page, "Subjective")).hasValue("about .5 of it, see a.desk .unknown .d ");
        page.keyboard().press("Tab");
        assertThat(field(page, "Subjective")).not().isFocused();
    }

    @Test
    void it_works_without_a_network_and_is_stored_when_that_returns() {
        page.context().setOffline(true);
        type("Subjective", ".desk ");
        assertThat(field(page, "Subjective")).hasValue(DESK + " ");
        assertThat(page.locator("save-status")).containsText("Not saved");
        page.context().setOffline(false);
        assertThat(page.locator("save-status"))
                .hasText("Saved", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        page.reload();
        assertThat(field(page, "Subjective")).hasValue(DESK + " ");
    }

    @Test
    void two_taps_put_a_phrase_at_the_cursor_and_the_keyboard_does_the_same() {
        field(page, "Plan").fill("Rest. Then walk.");
        field(page, "Plan").evaluate("area => { area.focus(); area.setSelectionRange(5, 5); }");
        button(page, "Insert a phrase into Plan").click();
        phrase("fortnight").click();
        assertThat(field(page, "Plan")).hasValue("Rest. " + FORTNIGHT + " Then walk.");
        field(page, "Assessment").click();
        page.keyboard().press("Control+.");
        assertThat(page.getByLabel("Find a phrase")).isFocused();
        page.keyboard().type("good");
        page.keyboard().press("Enter");
        assertThat(field(page, "Assessment"))
                .hasValue("Responded well to the treatment today: less tender, moves more freely.");
        assertThat(field(page, "Assessment")).isFocused();
        assertThat(desk.scriptErrors()).isEmpty();
    }

    private Locator phrase(String shortcut) {
        return page.locator(".phrase-list li button")
                .filter(new Locator.FilterOptions().setHasText("." + shortcut + " "));
    }

    @Test
    void the_list_fits_a_phone() {
        Page phone = desk.open("/login", new Browser.NewContextOptions().setViewportSize(360, 780));
        desk.signIn(phone, "olive");
        phone.navigate(page.url());
        button(phone, "Insert a phrase into Subjective").click();
        var list = phone.locator(".phrase-list").boundingBox();
        assertThat(list.x).isGreaterThanOrEqualTo(0);
        assertThat(list.x + list.width).isLessThanOrEqualTo(360);
        assertThat(list.height).isGreaterThan(200);
    }

    @Test
    void signing_waits_for_the_last_word_and_leads_to_what_is_missing() {
        type("Plan", "two weeks");
        button(page, "Sign").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The assessment is empty."))
                .click();
        assertThat(dialog).isHidden();
        assertThat(field(page, "Assessment")).isFocused();
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-03, chart a visit: lines typed with the keyboard alone. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuickEntryIT {

    /** One for each test; clients that look alike would be asked about. */
    private static final List<String> UNLIKE_NAMES =
            List.of("Quilliam", "Zebedee", "Brunhild", "Xanthippe", "Ophelia", "Marmaduke");

    private final Desk desk = LivingClinic.openDesk();
    private int clients;
    private Page page = desk.open("/login");

    @BeforeAll
    void signIn() {
        desk.signIn(page, "olive");
    }

    @BeforeEach
    void startVisit() {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill(UNLIKE_NAMES.get(clients));
        field(page, "Last name").fill(UNLIKE_NAMES.get(clients++) + "son");
        button(page, "Save").click();
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        page.locator("quick-entry").waitFor();
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(desk.scriptErrors()).isEmpty();
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    private Locator line() {
        return field(page, "Quick entry");
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void enter(String text) {
        type(text);
        press("Enter");
        assertThat(line()).hasValue("");
    }

    @Test
    void four_lines_become_five_points_without_a_mouse() {
        press("Alt+q");
        assertThat(line()).isFocused();
        enter("ut l act 7>3 2x30s th");
        enter("ut r 7 30s");
        enter("ql r lat 5");
        giveReason();
        enter("lev b 6>4 45s el ref neck");
        assertThat(line()).isFocused();
        assertThat(page.locator(".point-row")).hasText(new String[] {
            "1Upper trapezius, leftActive · 7 → 3",
            "2Upper trapezius, rightUnclear · 7 → –",
            "3Quadratus lumborum, rightLatent · 5 → –",
            "4Levator scapulae, leftUnclear · 6 → 4",
            "5Levator scapulae, rightUnclear · 6 → 4"
        });
        assertThat(page.locator("save-status")).hasText("Saved");
        page.reload();
        assertThat(page.locator(".point-row")).hasCount(5);
    }

    @Test
    void chips_follow_the_typing_and_name_what_cannot_be_read() {
        press("Alt+q");
        type("ut l sharp");
        assertThat(page.locator(".quick-unread")).hasText("?“sharp” cannot be read");
        press("Enter");
        assertThat(line()).hasValue("ut l sharp");
        assertThat(line()).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".quick-said")).containsText("“sharp” cannot be read");
        assertThat(page.locator("save-status")).containsText("Not saved");
        for (int i = 0; i < " sharp".length(); i++) {
            press("Backspace");
        }
        press("Enter");
        assertThat(page.locator(".point-row")).hasCount(1);
        assertThat(page.locator("save-status")).hasText("Saved");
    }

    @Test
    void words_are_completed_chosen_and_left_alone_by_keys() {
        press("Alt+q");
        type("latiss");
        assertThat(line()).hasAttribute("aria-expanded", "true");
        press("Tab");
        assertThat(line()).hasValue("lats ");
        type("l lat");
        press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).hasAttribute("aria-selected", "true");
        press("Enter");
        assertThat(line()).hasValue("lats l lat ");
        press("Enter");
        assertThat(page.locator(".point-row")).hasText("1Latissimus dorsi, leftLatent");
        type("ut l ref tem");
        press("Tab");
        assertThat(line()).hasValue("ut l ref temple ");
        press("Escape");
        press("Tab");
        assertThat(button(page, "Enter").first()).isFocused();
    }

    /** The typical place lies over the kidneys, so the chart asks why. */
    private void giveReason() {
        field(page, "Reason").fill("Light, asked first");
        button(page, "Keep it, with this reason").press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        press("Alt+q");
    }

    @Test
    void the_up_arrow_brings_lines_back_and_undo_takes_the_last_one_out() {
        press("Alt+q");
        enter("ut l 7");
        enter("gmed r 5");
        press("ArrowUp");
        assertThat(line()).hasValue("gmed r 5");
        press("ArrowUp");
        assertThat(line()).hasValue("ut l 7");
        press("ArrowUp");
        assertThat(line()).hasValue("ut l 7");
        press("ArrowDown");
        press("ArrowDown");
        assertThat(line()).hasValue("");
        assertThat(page.locator(".point-row")).hasCount(2);
        press("Control+z");
        assertThat(page.locator(".point-row")).hasCount(1);
        assertThat(page.locator(".quick-said")).containsText("Taken back");
        assertThat(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
                        .toString())
                .doesNotContain("ut l 7");
    }

    @Test
    void a_line_that_was_not_entered_is_not_saved_but_comes_back_after_a_reload() {
        press("Alt+q");
        type("ut l 7 2x30s");
        assertThat(page.locator("save-status")).not().hasText("Saved");
        page.reload();
        assertThat(line()).hasValue("ut l 7 2x30s");
        assertThat(page.locator("save-status")).containsText("Not saved");
        assertThat(page.locator(".point-row")).hasCount(0);
        press("Alt+q");
        press("Enter");
        assertThat(page.locator(".point-row")).hasCount(1);
        assertThat(page.locator("save-status")).hasText("Saved");
        press("Escape");
        assertThat(line()).not().isFocused();
        page.reload();
        assertThat(page.locator(".point-row")).hasCount(1);
        assertThat(line()).hasValue("");
    }

    @Test
    void it_works_by_touch_on_a_narrow_screen_and_axe_finds_nothing_to_mend() {
        page.setViewportSize(360, 780);
        line().fill("trap");
        page.getByRole(AriaRole.OPTION).first().click();
        line().press("End");
        type("l 7");
        button(page, "Enter").first().click();
        assertThat(page.locator(".point-row")).hasCount(1);
        line().fill("ut 5 sharp");
        assertThat(page.locator(".quick-unread")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .isEqualTo(true);
        assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList())
                .isEmpty();
        page.setViewportSize(820, 1180);
    }
}

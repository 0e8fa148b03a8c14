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
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the standard visit costs by touch, by keyboard alone, and by quick entry: a returning client with two open points
 * and a new one, each with tenderness before and after and a hold; one fascia finding on the map; a note from phrases;
 * signed. Prints the rows of {@code docs/benchmarks.md}. The counts are held to their aims, the times are only printed.
 */
@BrowserTest
class VisitEffortIT {

    private static final int TOUCH_AIM = 40;
    private static final int QUICK_ENTRY_AIM = 120;
    private static final int STEPS_TO_THE_UPPER_BACK = 48;

    private final Desk desk = LivingClinic.openDesk();
    private final Page page = desk.open(
            "/login", new Browser.NewContextOptions().setViewportSize(820, 1180).setHasTouch(true));
    private final Effort effort = new Effort(page);

    @AfterEach
    void closeDesk() {
        assertThat(desk.scriptErrors()).isEmpty();
        desk.close();
    }

    @Test
    void by_touch() {
        prepare("Touchwood");
        effort.touch(button(page, "Start visit"));
        effort.touch(page.getByRole(AriaRole.BUTTON, named("^No change since")));
        effort.touch(button(page, "Confirm consent today"));
        effort.touch(button(page, "Still there").first());
        treatAgain("Upper trapezius", 7, 3);
        effort.touch(page.locator("body-map").getByRole(AriaRole.BUTTON, marked("^2\\. Levator")));
        treatAgain("Levator scapulae", 6, 4);
        tapBody(0.39, 0.245);
        effort.touch(page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Infraspinatus"))));
        awaitSelected("Infraspinatus");
        treatByTouch(6, 3);
        effort.touch(choice("Active"));
        effort.touch(button(page, "Add fascia finding"));
        tapBody(0.5, 0.26);
        effort.touch(choice("Adhesion"));
        effort.touch(choice("Fixed"));
        phraseByTouch("Subjective", ".better");
        phraseByTouch("Assessment", ".goodresp");
        phraseByTouch("Plan", ".week");
        effort.touch(button(page, "Sign"));
        effort.touch(within(page.getByRole(AriaRole.ALERTDIALOG), "Sign"));
        assertStandardVisit("held \\d+(\\.\\d)? s");
        System.out.println(effort.row("touch"));
        assertThat(effort.actions()).isLessThanOrEqualTo(TOUCH_AIM);
    }

    @Test
    void by_keyboard_alone() {
        prepare("Keyserling");
        beginByKeys();
        press("n");
        treatByKeys("7", "3");
        press("n");
        treatByKeys("6", "4");
        press("Alt+q");
        type("infra l act 6");
        enterLine();
        press("Escape");
        holdByKeys();
        press("-", "-", "-");
        finishByKeys();
        assertStandardVisit("held \\d+(\\.\\d)? s");
        System.out.println(effort.row("keyboard alone"));
    }

    @Test
    void by_quick_entry() {
        prepare("Quickborn");
        beginByKeys();
        press("Alt+q");
        for (String line : List.of("ut l 7>3 30s", "lev r 6>4 30s", "infra l act 6>3 30s")) {
            type(line);
            enterLine();
        }
        finishByKeys();
        assertStandardVisit("held 30 s");
        System.out.println(effort.row("quick entry"));
        assertThat(effort.keys()).isLessThanOrEqualTo(QUICK_ENTRY_AIM);
    }

    /** A client who was here once, with two open points; afterwards the page shows that client. */
    private void prepare(String lastName) {
        desk.signIn(page, "olive");
        offerPhrases();
        String visit = ChartDesk.startVisit(desk, page, lastName);
        String client = page.locator(".chart-header h1 a").getAttribute("href");
        desk.go(page, "/" + client + "?tab=intake");
        recordHealth();
        page.navigate(visit);
        ChartDesk.takeConsent(page);
        for (String line : List.of("ut l act 8>5 30s", "lev r act 6>4 30s")) {
            field(page, "Quick entry").fill(line);
            enterLine();
        }
        button(page, "Sign").click();
        within(page.getByRole(AriaRole.ALERTDIALOG), "Sign").click();
        assertThat(button(page, "Amend")).isVisible();
        desk.go(page, "/" + client);
        assertThat(button(page, "Start visit")).isVisible();
        effort.begin();
    }

    private void offerPhrases() {
        desk.go(page, "/phrases");
        page.locator("h2").last().waitFor();
        if (page.getByText(".goodresp").count() == 0) {
            button(page, "Begin with a set of phrases").last().click();
            page.getByText(".goodresp").first().waitFor();
        }
    }

    private void recordHealth() {
        button(page, "Red flag screen").click();
        Locator screen = page.getByRole(AriaRole.DIALOG);
        within(screen, "No to all others").click();
        within(screen, "Save screen").click();
        assertThat(screen).hasCount(0);
        field(page, "Goals").fill("Sit at the desk without an ache.");
        button(page, "Save").click();
        assertThat(page.getByText("Intake saved")).isVisible();
    }

    /** The map stays in sight whatever is read beside it. */
    private void tapBody(double across, double down) {
        Locator drawing = page.locator("body-map svg").first();
        BoundingBox box = drawing.boundingBox();
        page.touchscreen().tap(box.x + box.width * across, box.y + box.height * down);
    }

    /** Whoever charts something at a point has looked at it. */
    private void treatAgain(String muscle, int before, int after) {
        awaitSelected(muscle);
        treatByTouch(before, after);
        assertThat(page.locator(".points-panel").getByText(before + " → " + after))
                .isVisible();
    }

    private void awaitSelected(String muscle) {
        assertThat(page.locator(".point-row[aria-expanded=true]")).containsText(muscle);
        assertThat(page.locator(".finding-editor")).hasCount(1);
    }

    private void treatByTouch(int before, int after) {
        effort.touch(button(page, "Tenderness before " + before));
        effort.touch(button(page, "Start hold"));
        effort.holding(this::awaitHold);
        effort.touch(button(page, "Stop hold"));
        effort.touch(button(page, "Tenderness after " + after));
    }

    private void phraseByTouch(String text, String shortcut) {
        effort.touch(button(page, "Insert a phrase into " + text));
        effort.touch(page.getByText(shortcut, exactlyText()).last());
        assertThat(field(page, text)).not().hasValue("");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** A key that stays down repeats by itself. */
    private void keepDown(String key, int repeats) {
        for (int i = 0; i < repeats; i++) {
            page.keyboard().down(key);
        }
        page.keyboard().up(key);
    }

    private void type(String text) {
        page.keyboard().type(text);
    }

    private void tabTo(Locator target) {
        for (int tabs = 0; tabs < 20 && !holdsFocus(target); tabs++) {
            press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean holdsFocus(Locator target) {
        return (boolean) target.evaluate("element => element.matches(':focus')");
    }

    private void enterLine() {
        press("Enter");
        assertThat(field(page, "Quick entry")).hasValue("");
    }

    private void beginByKeys() {
        tabTo(button(page, "Start visit"));
        press("Enter");
        Locator unchanged = page.getByRole(AriaRole.BUTTON, named("^No change since"));
        unchanged.waitFor();
        tabTo(unchanged);
        press("Enter");
        assertThat(unchanged).hasCount(0);
        tabTo(button(page, "Confirm consent today"));
        press("Enter");
        assertThat(page.getByText("Before you begin: all asked")).isVisible();
    }

    /** The key went to the next point, and to its score. */
    private void treatByKeys(String before, String after) {
        assertThat(field(page, "Tenderness before")).isFocused();
        type(before);
        holdByKeys();
        press("Tab");
        type(after);
        assertThat(page.locator(".points-panel").getByText(before + " → " + after))
                .isVisible();
    }

    private void holdByKeys() {
        press("Space");
        effort.holding(this::awaitHold);
        press("Space");
        assertThat(page.locator(".hold-chip")).hasCount(1);
    }

    private void awaitHold() {
        assertThat(page.locator("hold-timer .time"))
                .containsText(
                        Pattern.compile("00:0[5-9]"), new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private void finishByKeys() {
        press("Alt+f");
        assertThat(page.getByRole(AriaRole.APPLICATION)).isFocused();
        keepDown("ArrowUp", STEPS_TO_THE_UPPER_BACK);
        press("Enter", "Enter");
        assertThat(choice("Restriction")).isFocused();
        press("ArrowRight");
        assertThat(choice("Adhesion")).isChecked();
        tabTo(choice("Reduced"));
        press("ArrowRight");
        press("Alt+n");
        assertThat(field(page, "Subjective")).isFocused();
        type(".better ");
        tabTo(field(page, "Assessment"));
        type(".goodresp ");
        tabTo(field(page, "Plan"));
        type(".week ");
        press("Control+Enter");
        assertThat(within(page.getByRole(AriaRole.ALERTDIALOG), "Sign")).isFocused();
        press("Enter");
    }

    private Locator choice(String word) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(word).setExact(true));
    }

    /** The visit holds the same, whichever way it was charted. */
    private void assertStandardVisit(String held) {
        assertThat(button(page, "Amend")).isVisible();
        assertThat(page.locator(".points-panel .point-row")).hasText(new Pattern[] {
            Pattern.compile("Upper trapezius, leftActive · 7 → 3"),
            Pattern.compile("Levator scapulae, rightActive · 6 → 4"),
            Pattern.compile("Infraspinatus, leftActive · 6 → 3")
        });
        assertThat(page.locator(".fascia-panel .point-row")).hasCount(1);
        assertThat(field(page, "Objective"))
                .hasValue(Pattern.compile((held + ".*").repeat(3) + "Fascia.*adhesion.*fixed", Pattern.DOTALL));
        assertThat(field(page, "Subjective")).hasValue(Pattern.compile("feeling better"));
        assertThat(field(page, "Assessment")).hasValue(Pattern.compile("Responded well"));
        assertThat(field(page, "Plan")).hasValue(Pattern.compile("in one week"));
    }

    private static Page.GetByTextOptions exactlyText() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions marked(String pattern) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Locator within(Locator part, String button) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}

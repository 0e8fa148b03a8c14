package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-03: a chart by keys and pedal, and with hands that are busy. */
@BrowserTest
class ChartKeysIT {

    /** What has the focus among the notes while the header covers it; else nothing. */
    private static final String HIDDEN_BY_HEADER = """
            () => {
                const focused = document.activeElement;
                const edge = document.querySelector('.chart-top').getBoundingClientRect().bottom;
                const hidden = focused.closest('.chart-notes') && focused.getBoundingClientRect().bottom <= edge;
                return hidden ? focused.outerHTML : '';
            }""";

    private static Page chart(Desk desk, String name, int width, int height) {
        Page page = desk.open("/login", new Browser.NewContextOptions().setViewportSize(width, height));
        desk.signIn(page, "olive");
        ChartDesk.startVisit(desk, page, name);
        ChartDesk.addPoint(page, 0.58, 0.19);
        ChartDesk.addPoint(page, 0.42, 0.19);
        return page;
    }

    /** A pedal sends keys that a keyboard has not. */
    private static void pedal(Page page, String key) {
        page.evaluate(
                "key => ['keydown', 'keyup'].forEach(type => (document.activeElement ?? document.body).dispatchEvent("
                        + "new KeyboardEvent(type, {key, code: key, bubbles: true, composed: true, cancelable: true})))",
                key);
    }

    private static Locator selectedPoint(Page page) {
        return page.locator(".point-row[aria-expanded=true]");
    }

    @Test
    void a_pedal_is_learned_by_pressing_it_and_works_in_every_chart() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = chart(desk, "Pedalworth", 820, 1180);
            button(page, "Keys and pedal").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            learn(dialog, "Next point");
            pedal(page, "F13");
            assertThat(dialog.getByText("F13")).isVisible();
            learn(dialog, "Previous point");
            pedal(page, "F13");
            assertThat(dialog.getByText("F13 already means “Next point”.")).isVisible();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Done"))
                    .click();
            assertThat(dialog).hasCount(0);
            worksInTextFieldsWithoutWriting(page);
            desk.go(page, "/clients");
            ChartDesk.startVisit(desk, page, "Otherwise");
            ChartDesk.addPoint(page, 0.58, 0.19);
            ChartDesk.addPoint(page, 0.42, 0.19);
            pedal(page, "F13");
            assertThat(selectedPoint(page)).containsText("1");
        }
    }

    private static void learn(Locator dialog, String act) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Add key: " + act)
                                .setExact(true))
                .click();
        assertThat(dialog.getByText("Press it…")).isVisible();
    }

    private static void worksInTextFieldsWithoutWriting(Page page) {
        field(page, "Plan").click();
        page.keyboard().type("none of it");
        assertThat(selectedPoint(page)).containsText("2");
        pedal(page, "F13");
        assertThat(selectedPoint(page)).containsText("1");
        assertThat(field(page, "Plan")).hasValue("none of it");
        assertThat(button(page, "Start hold")).isVisible();
    }

    @Test
    void space_times_a_hold_and_the_other_keys_step_through_points_and_scores() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = chart(desk, "Keyes", 820, 1180);
            page.evaluate("document.activeElement?.blur()");
            page.keyboard().press("n");
            assertThat(selectedPoint(page)).containsText("1");
            assertThat(page.locator("hold-stage [role=status].visually-hidden")).containsText("1. ");
            page.keyboard().press("Space");
            assertThat(button(page, "Stop hold")).isVisible();
            page.keyboard().press("Space");
            assertThat(button(page, "Start hold")).isVisible();
            page.keyboard().press("-");
            page.keyboard().press("-");
            assertThat(field(page, "Tenderness after")).hasValue("3");
            ChartDesk.assertSaved(page);
            page.keyboard().press("p");
            assertThat(selectedPoint(page)).containsText("2");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 780", "820, 1180", "1440, 900"})
    void with_busy_hands_every_target_is_as_wide_as_an_elbow(int width, int height) {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = chart(desk, "Elbows " + "abc".charAt(width / 600) + "worth", width, height);
            button(page, "Hands busy").click();
            Locator stage = page.locator("hold-stage[busy]");
            assertThat(stage.getByText("Tenderness after")).isVisible();
            List<Locator> targets =
                    stage.locator(".stage-only button, hold-timer .main").all();
            assertThat(targets).hasSize(8);
            for (Locator target : targets) {
                BoundingBox box = target.boundingBox();
                assertThat(box.width).isGreaterThanOrEqualTo(96);
                assertThat(box.height).isGreaterThanOrEqualTo(96);
                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
            }
            assertThat(new AxeBuilder(page).include("hold-stage").analyze().getViolations())
                    .isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/busy-" + width + ".png")));
            page.keyboard().press("Space");
            assertThat(stage.getByText("Stop hold")).isVisible();
            stage.getByLabel("Tenderness after: one less").click();
            assertThat(stage.locator(".stage-score").last()).hasText("4");
            page.keyboard().press("Space");
            assertThat(stage.getByText("Start hold")).isVisible();
            page.keyboard().press("h");
            assertThat(page.locator("hold-stage[busy]")).hasCount(0);
            assertThat(field(page, "Tenderness after")).hasValue("4");
        }
    }

    @Test
    void what_the_tab_key_reaches_backwards_is_never_covered_by_the_fixed_header() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = chart(desk, "Backwards", 820, 900);
            field(page, "Plan").click();
            for (int step = 0; step < 60; step++) {
                page.keyboard().press("Shift+Tab");
                assertThat(page.evaluate(HIDDEN_BY_HEADER)).isEqualTo("");
            }
        }
    }
}

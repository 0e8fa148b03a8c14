package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-03: the body map under finger, mouse and keys. */
@BrowserTest
class BodyMapIT {

    private final Desk desk = LivingClinic.openDesk();
    private ChartPage chart = new ChartPage(desk.open("/login"));

    @BeforeEach
    void startVisit() {
        Page page = chart.page();
        desk.signIn(page, "olive");
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill("Bodo");
        field(page, "Last name").fill("Mapleton" + System.nanoTime());
        button(page, "Save").click();
        Locator anyway = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save anyway"));
        button(page, "Start visit").or(anyway).first().waitFor();
        if (anyway.isVisible()) {
            anyway.click();
        }
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        chart.showView("Back");
    }

    @AfterEach
    void close() {
        assertThat(desk.scriptErrors()).isEmpty();
        desk.close();
    }

    @Test
    void a_tap_adds_the_point_that_a_trained_therapist_expects() {
        chart.tap(160, 165);
        assertThat(chart.offers().first()).hasText("Upper trapezius, left");
        chart.offers().first().click();
        assertThat(chart.mark("1. Upper trapezius, left")).isVisible();
        assertThat(chart.page().locator("save-status")).hasText("Saved");
    }

    @Test
    void left_and_right_are_the_clients_own_in_every_view() {
        for (String[] side : new String[][] {
            {"Front", "120", "right"}, {"Front", "280", "left"},
            {"Back", "160", "left"}, {"Back", "240", "right"},
            {"Right side", "190", "right"}, {"Left side", "210", "left"},
            {"Soles", "110", "right"}, {"Soles", "290", "left"}
        }) {
            chart.showView(side[0]);
            chart.tap(Double.parseDouble(side[1]), 185);
            assertThat(chart.offers().first()).hasText(Pattern.compile(".*, " + side[2]));
            assertThat(chart.offers().first()).isFocused();
            chart.page().keyboard().press("Escape");
            assertThat(chart.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        }
    }

    @Test
    void a_dragged_point_takes_the_side_of_its_new_place_and_undo_takes_it_back() {
        chart.addPoint(160, 165);
        chart.drag(160, 165, 240, 170);
        assertThat(chart.mark("1. Upper trapezius, right")).isVisible();
        assertThat(chart.page().locator(".map-hint")).hasText("Upper trapezius now lies here, on the client's right.");
        button(chart.page(), "Undo").click();
        assertThat(chart.mark("1. Upper trapezius, left")).isVisible();
        chart.page().keyboard().press("Control+z");
        assertThat(chart.mark("1. Upper trapezius, left")).isHidden();
        assertThat(button(chart.page(), "Undo")).isDisabled();
    }

    @Test
    void a_point_dropped_beside_the_body_goes_back() {
        chart.addPoint(160, 165);
        chart.drag(160, 165, 30, 60);
        assertThat(chart.mark("1. Upper trapezius, left")).isVisible();
        chart.page().reload();
        assertThat(chart.mark("1. Upper trapezius, left")).hasCount(0);
        chart.showView("Back");
        assertThat(chart.mark("1. Upper trapezius, left")).isVisible();
    }

    @Test
    void a_grabbed_mark_moves_by_arrow_keys_enter_drops_it_and_escape_returns_it() {
        chart.addPoint(160, 165);
        Locator mark = chart.mark("1. Upper trapezius, left");
        mark.focus();
        chart.press("m", "ArrowDown", "Escape");
        assertThat(chart.spoken("Taken back to where it was.")).hasCount(1);
        chart.press("m");
        assertThat(chart.spoken("Grabbed: 1. Upper trapezius, left.")).hasCount(1);
        chart.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
        chart.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
        assertThat(chart.mark("1. Upper trapezius, right")).isVisible();
    }

    @Test
    void a_drawn_band_and_its_arrow_are_shown_again_after_a_reload_and_in_the_signed_chart() {
        button(chart.page(), "Add fascia finding").click();
        chart.awaitPen();
        chart.drag(150, 250, 180, 262, 220, 262, 250, 252);
        assertThat(chart.shapes("band.tightness")).hasCount(1);
        chart.page()
                .locator(".fascia-editor")
                .getByRole(AriaRole.RADIO, name("up and right"))
                .check();
        chart.page()
                .locator(".fascia-editor")
                .getByRole(AriaRole.RADIO, name("Adhesion"))
                .check();
        field(chart.page(), "Plan").fill("Again in a week.");
        assertThat(chart.page().locator("save-status")).hasText("Saved");
        chart.page().reload();
        chart.showView("Back");
        assertThat(chart.shapes("band.adhesion")).hasCount(1);
        ChartDesk.screen(chart.page());
        ChartDesk.takeConsent(chart.page());
        button(chart.page(), "Sign").click();
        chart.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, name("Sign"))
                .click();
        assertThat(button(chart.page(), "Amend")).isVisible();
        assertThat(chart.shapes("band.adhesion")).hasCount(1);
        assertThat(button(chart.page(), "Undo")).isHidden();
    }

    @Test
    void a_closed_stroke_makes_an_area_and_keys_draw_too() {
        button(chart.page(), "Add fascia finding").click();
        chart.awaitPen();
        chart.drag(170, 210, 190, 200, 215, 205, 225, 225, 210, 245, 185, 242, 172, 225, 169, 213);
        assertThat(chart.page().locator("body-map polygon.shape.tightness")).hasCount(1);
        button(chart.page(), "Add fascia finding").click();
        chart.awaitPen();
        chart.surface().focus();
        chart.press("ArrowUp", "Enter", "l", "r", "r");
        assertThat(chart.spoken("Band, 70 long, 16 wide, turned by 30 degrees."))
                .hasCount(1);
        chart.press("Enter");
        assertThat(chart.page().locator("body-map polyline.band.tightness")).hasCount(1);
        button(chart.page(), "Undo").click();
        assertThat(chart.page().locator("body-map polyline.band")).hasCount(0);
    }

    @Test
    void a_note_that_the_page_could_not_send_is_found_and_sent_after_a_reload() {
        chart.addPoint(160, 165);
        Locator note = chart.page()
                .locator(".points-panel autosave-text:not([hidden])")
                .getByLabel("Note");
        note.fill("kept");
        assertThat(chart.page().locator("save-status")).hasText("Saved");
        chart.page().route("**/?v-r=uidl**", Route::abort);
        note.fill("kept, and more in the cellar");
        chart.page().unroute("**/?v-r=uidl**");
        chart.page().reload();
        assertThat(chart.page()
                        .locator(".points-panel autosave-text:not([hidden])")
                        .getByLabel("Note"))
                .hasValue("kept, and more in the cellar", new LocatorAssertions.HasValueOptions().setTimeout(20_000));
        assertThat(chart.page().locator("save-status")).hasText("Saved");
        chart.page().reload();
        chart.page().locator(".point-row").first().click();
        assertThat(chart.page()
                        .locator(".points-panel autosave-text:not([hidden])")
                        .getByLabel("Note"))
                .hasValue("kept, and more in the cellar");
    }

    @Test
    void two_tabs_that_change_the_same_of_one_finding_show_both_and_the_person_chooses() {
        chart.addPoint(160, 165);
        Page first = chart.page();
        Page second = first.context().newPage();
        second.navigate(first.url());
        second.locator(".point-row").first().click();
        second.getByRole(AriaRole.RADIO, radio("Latent")).waitFor();
        first.getByRole(AriaRole.RADIO, radio("Active")).check();
        assertThat(first.locator(".point-row")).containsText("Active");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tenderness before 7"))
                .click();
        assertThat(second.locator(".point-row")).containsText("Active · 7");
        first.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Tenderness before 4")
                                .setExact(true))
                .click();
        Locator dialog = first.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Tenderness before, stored meanwhile");
        dialog.getByRole(AriaRole.BUTTON, name("Keep mine")).click();
        assertThat(first.locator(".point-row")).containsText("Active · 4");
    }

    private static Locator.GetByRoleOptions name(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions radio(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The chart as hands meet it: places in the units of the body chart. */
    private record ChartPage(Page page) {

        void showView(String name) {
            Locator view = page.locator("body-map .views").getByRole(AriaRole.BUTTON);
            view.filter(new Locator.FilterOptions().setHasText(name)).click();
            page.locator("body-map svg .outline")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }

        Locator surface() {
            return page.locator("body-map .surface");
        }

        /** A unit of the frame in pixels of the page, read from where the drawing really lies. */
        private double[] at(double x, double y) {
            Object spot = page.evaluate("""
                    ([x, y]) => {
                      const map = document.querySelector('body-map').shadowRoot;
                      const spot = new DOMPoint(x, y).matrixTransform(map.querySelector('svg.art > g').getScreenCTM());
                      return [spot.x, spot.y];
                    }""", List.of(x, y));
            List<?> xy = (List<?>) spot;
            return new double[] {((Number) xy.get(0)).doubleValue(), ((Number) xy.get(1)).doubleValue()};
        }

        void tap(double x, double y) {
            double[] at = at(x, y);
            page.mouse().click(at[0], at[1]);
        }

        void addPoint(double x, double y) {
            tap(x, y);
            offers().first().click();
            assertThat(page.locator("body-map .mark")).hasCount(1);
        }

        void drag(double... xy) {
            double[] from = at(xy[0], xy[1]);
            page.mouse().move(from[0], from[1]);
            page.mouse().down();
            for (int i = 2; i < xy.length; i += 2) {
                double[] to = at(xy[i], xy[i + 1]);
                page.mouse().move(to[0], to[1], new Mouse.MoveOptions().setSteps(4));
            }
            page.mouse().up();
        }

        void press(String... keys) {
            List.of(keys).forEach(page.keyboard()::press);
        }

        Locator offers() {
            return page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON);
        }

        Locator mark(String label) {
            return page.locator("body-map").getByRole(AriaRole.BUTTON, name(label));
        }

        Locator spoken(String words) {
            return page.locator("body-map .spoken").getByText(words);
        }

        Locator shapes(String look) {
            return page.locator("body-map .shape." + look);
        }

        /** The pen is in the hand. */
        void awaitPen() {
            assertThat(page.locator("body-map .stage.drawing")).isVisible();
        }
    }
}

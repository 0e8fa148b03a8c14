package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.ChartDesk.assertSaved;
import static org.tautband.e2e.ChartDesk.status;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** UC-03: Saved is said once, and only once, the database has it; and nothing is left in the browser after sign-off. */
@BrowserTest
class SavedMeansStoredIT {

    private static final String TO_SERVER = "**/*v-r=uidl*";

    @Test
    void no_field_is_called_saved_before_a_slow_server_has_answered_and_each_is_stored_without_leaving_it() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            ChartDesk.startVisit(desk, page, "Slowly");
            ChartDesk.addPoint(page, 0.58, 0.19);
            button(page, "Add fascia finding").click();
            assertThat(field(page, "Texture")).isVisible();
            assertSaved(page);
            List<Route> held = new ArrayList<>();
            page.route(TO_SERVER, held::add);
            acts().forEach((name, act) -> {
                act.run(page);
                assertThat(status(page)).hasText("Saving…");
                page.waitForCondition(() -> !held.isEmpty());
                assertThat(status(page).innerText()).as(name).isEqualTo("Saving…");
                releaseUntilSaved(page, held);
            });
            page.unroute(TO_SERVER);
            page.reload();
            page.locator(".point-row").first().click();
            assertThat(field(page, "Tenderness before")).hasValue("8");
            assertThat(field(page, "Tenderness after")).hasValue("2");
            assertThat(field(page, "Pain before")).hasValue("6");
            assertThat(field(page, "Refers to")).hasValue("temple");
            assertThat(field(page, "Plan")).hasValue("rest");
            assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Latent")))
                    .isChecked();
            page.locator(".fascia-panel .point-row").first().click();
            assertThat(field(page, "Texture")).hasValue("gritty");
        }
    }

    @FunctionalInterface
    private interface Act {
        void run(Page page);
    }

    private static Map<String, Act> acts() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("a score typed", page -> field(page, "Tenderness before").fill("8"));
        acts.put("a score tapped", page -> button(page, "Tenderness after 2").click());
        acts.put(
                "a radio button",
                page -> page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Latent"))
                        .check());
        acts.put("a text of a finding", page -> field(page, "Refers to").fill("temple"));
        acts.put("a text of an area", page -> field(page, "Texture").fill("gritty"));
        acts.put("a pain score", page -> field(page, "Pain before").fill("6"));
        acts.put("a text of the note", page -> field(page, "Plan").fill("rest"));
        return acts;
    }

    private static void releaseUntilSaved(Page page, List<Route> held) {
        page.waitForCondition(() -> {
            List<Route> waiting = List.copyOf(held);
            held.clear();
            waiting.forEach(Route::resume);
            return "Saved".equals(status(page).innerText());
        });
    }

    @Test
    void a_failing_server_is_told_of_and_gets_everything_when_it_works_again() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            ChartDesk.startVisit(desk, page, "Failsworth");
            ChartDesk.addPoint(page, 0.58, 0.19);
            assertSaved(page);
            page.route(TO_SERVER, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            field(page, "Tenderness before").fill("9");
            ChartDesk.assertNotSaved(page);
            page.unroute(TO_SERVER);
            assertSaved(page);
            page.reload();
            assertThat(page.locator(".point-row").first()).containsText("9");
        }
    }

    @Test
    void what_waits_in_the_browser_cannot_be_read_and_nothing_is_left_after_sign_off() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            ChartDesk.startVisit(desk, page, "Sealey");
            ChartDesk.addPoint(page, 0.58, 0.19);
            page.context().setOffline(true);
            field(page, "Subjective").fill("a very private matter");
            button(page, "Start hold").click();
            page.waitForCondition(() -> storage(page).contains("running"));
            assertThat(storage(page)).contains("subjective").doesNotContain("private matter", "technique", "THUMB");
            page.context().setOffline(false);
            button(page, "Stop hold").click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Olive Harper"))
                    .click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            page.waitForURL("**/login**");
            assertThat(storage(page)).doesNotContain("tautband/", "private matter");
        }
    }

    /** All that the browser keeps for this site, and where it keeps it. */
    private static String storage(Page page) {
        return page.evaluate("async () => JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie,"
                        + " await indexedDB.databases(), await caches.keys()])")
                .toString();
    }
}

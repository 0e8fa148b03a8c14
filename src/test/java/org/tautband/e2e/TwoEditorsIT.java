package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** UC-03 A1 and A2: two tabs on one visit, and a connection that breaks. */
@BrowserTest
class TwoEditorsIT {

    private static String startVisit(Desk desk, Page page, int client) {
        desk.signIn(page, "olive");
        desk.go(page, "/clients");
        page.locator(".client-name").nth(client).click();
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        return page.url();
    }

    @Test
    void the_second_tab_sees_both_versions_and_nothing_is_overwritten() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page first = desk.open("/login");
            String visit = startVisit(desk, first, 1);
            Page second = first.context().newPage();
            second.navigate(visit);
            assertThat(field(second, "Plan")).isVisible();
            field(first, "Plan").fill("from the first tab");
            assertThat(first.locator("save-status")).hasText("Saved");
            field(second, "Plan").fill("from the second tab");
            assertThat(second.getByText("from the first tab")).isVisible();
            assertThat(second.locator("save-status")).containsText("Not saved");
            button(second, "Keep mine").click();
            assertThat(second.locator("save-status")).hasText("Saved");
            first.reload();
            assertThat(field(first, "Plan")).hasValue("from the second tab");
        }
    }

    @Test
    void a_tab_that_is_returned_to_shows_what_was_changed_elsewhere_and_both_pain_scores_stay() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page first = desk.open("/login");
            String visit = startVisit(desk, first, 4);
            Page second = first.context().newPage();
            second.navigate(visit);
            assertThat(field(second, "Plan")).isVisible();
            field(first, "Pain before").fill("7");
            field(first, "Plan").fill("from the first tab");
            assertThat(first.locator("save-status")).hasText("Saved");
            field(second, "Pain after").fill("3");
            assertThat(second.locator("save-status")).hasText("Saved");
            second.evaluate("window.dispatchEvent(new Event('focus'))");
            assertThat(field(second, "Plan")).hasValue("from the first tab");
            assertThat(field(second, "Pain before")).hasValue("7");
            first.reload();
            assertThat(field(first, "Pain before")).hasValue("7");
            assertThat(field(first, "Pain after")).hasValue("3");
        }
    }

    @Test
    void what_is_typed_without_a_connection_is_sent_when_it_returns() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            String visit = startVisit(desk, page, 2);
            page.context().setOffline(true);
            field(page, "Subjective").fill("typed in a cellar");
            assertThat(page.locator("save-status")).containsText("Not saved");
            page.context().setOffline(false);
            assertThat(page.locator("save-status"))
                    .hasText("Saved", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            page.navigate(visit);
            assertThat(field(page, "Subjective")).hasValue("typed in a cellar");
        }
    }
}

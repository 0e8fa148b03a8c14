package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front desk finds and edits clients and never receives clinical text. */
@BrowserTest
class FrontDeskIT {

    @Test
    void a_chart_is_refused_by_its_address_and_its_text_is_in_no_answer() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page owner = desk.open("/login");
            desk.signIn(owner, "olive");
            desk.go(owner, "/clients");
            owner.locator(".client-name").nth(3).click();
            button(owner, "Start visit").click();
            owner.waitForURL("**/visits/*");
            field(owner, "Subjective").fill("a very private matter");
            assertThat(owner.locator("save-status")).hasText("Saved");
            Page front = desk.open("/login");
            List<String> answers = new ArrayList<>();
            front.onResponse(response -> answers.add(response.url().contains("/VAADIN/") ? "" : body(response)));
            desk.signIn(front, "fred");
            front.navigate(owner.url());
            assertThat(field(front, "Subjective")).hasCount(0);
            desk.go(front, "/clients");
            front.locator(".client-name").nth(3).click();
            assertThat(button(front, "Edit client")).isVisible();
            assertThat(button(front, "Start visit")).hasCount(0);
            assertThat(front.content()).doesNotContain("a very private matter");
            assertThat(String.join("", answers)).doesNotContain("a very private matter");
        }
    }

    @Test
    void a_day_of_birth_is_read_day_first_where_the_browser_is_british() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page front = desk.open("/login");
            desk.signIn(front, "fred");
            desk.go(front, "/clients");
            button(front, "New client").click();
            field(front, "First name").fill("Dayfirst");
            field(front, "Last name").fill("Reader");
            field(front, "Date of birth").fill("03/04/1990");
            button(front, "Save").click();
            front.waitForURL("**/clients/*");
            assertThat(front.getByText("3 Apr 1990", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException redirectsHaveNoBody) {
            return "";
        }
    }
}

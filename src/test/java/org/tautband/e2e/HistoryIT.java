package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-05: a client's history, by finger and by keyboard. */
@BrowserTest
class HistoryIT {

    private final Desk desk = LivingClinic.openDesk();
    private String client = "";
    private Page page = desk.open("/login");

    @BeforeEach
    void openAClient() {
        desk.signIn(page, "olive");
        desk.go(page, "/clients");
        page.locator(".client-name").nth(1).click();
        page.waitForURL("**/clients/*");
        client = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    @AfterEach
    void closeDesk() {
        assertThat(desk.scriptErrors()).isEmpty();
        desk.close();
    }

    @Test
    void what_is_searched_is_marked_and_its_address_leads_there_again() {
        desk.go(page, client + "?tab=history");
        Locator entries = page.locator(".timeline > li");
        entries.first().waitFor();
        String word = page.locator(".timeline-text").first().innerText().split("[ ,.;]+", 2)[0];
        Desk.field(page, "Search the notes").fill(word);
        assertThat(page.locator(".timeline mark").first()).hasText(Pattern.compile(word, Pattern.CASE_INSENSITIVE));
        page.waitForURL("**text=" + word + "*");
        page.reload();
        assertThat(Desk.field(page, "Search the notes")).hasValue(word);
        assertThat(page.locator(".timeline mark").first()).isVisible();
        Desk.button(page, "Clear").click();
        assertThat(page.locator(".timeline mark")).hasCount(0);
    }

    @Test
    void the_values_of_a_chart_are_walked_with_the_arrow_keys() {
        desk.go(page, client + "?tab=points");
        Locator chart = page.locator(".life-card .chart").first();
        Locator values = chart.locator(".chart-value");
        values.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(values.nth(1)).isFocused();
        assertThat(chart.locator(".chart-readout")).hasText(values.nth(1).getAttribute("aria-label"));
        page.keyboard().press("End");
        assertThat(values.last()).isFocused();
        assertThat(chart.locator("[tabindex='0']")).hasCount(1);
    }

    @Test
    void the_body_map_plays_from_the_first_visit_to_the_last() {
        desk.go(page, client + "?tab=body");
        Locator heading = page.locator(".body-words h2");
        assertThat(heading).hasText(Pattern.compile("visit (\\d+) of \\1$"));
        Locator slider = page.getByRole(AriaRole.SLIDER);
        slider.focus();
        page.keyboard().press("Home");
        assertThat(heading).hasText(Pattern.compile("visit 1 of"));
        Desk.button(page, "Play").click();
        assertThat(heading).hasText(Pattern.compile("visit 2 of"));
        Desk.button(page, "Pause").click();
        assertThat(Desk.button(page, "Play")).isVisible();
    }

    @Test
    void every_page_of_the_history_is_accessible() {
        for (String address :
                List.of(client, client + "?tab=history", client + "?tab=points", client + "?tab=body", "/review")) {
            desk.go(page, address);
            page.locator(".panel").first().waitFor();
            page.evaluate("document.querySelectorAll('vaadin-details').forEach(details => details.opened = true)");
            inspect(address);
        }
        desk.go(page, client + "?tab=body");
        for (String way : List.of("Side by side", "Everything so far")) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(way))
                    .click();
            page.locator(way.startsWith("Side") ? ".body-sides" : ".density-picture")
                    .first()
                    .waitFor();
            inspect(way);
        }
    }

    private void inspect(String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as(what + " fits the window")
                .isEqualTo(true);
        assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().getFirst().getHtml() + " "
                                        + rule.getNodes().getFirst().getFailureSummary())
                                .toList())
                .as(what)
                .isEmpty();
    }
}

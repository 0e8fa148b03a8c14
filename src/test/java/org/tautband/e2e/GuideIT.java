package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner writes into the guide; everybody reads it; nothing that is typed runs or is fetched. */
@BrowserTest
class GuideIT {

    @Test
    void an_owner_edits_an_entry_and_the_front_desk_reads_it() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page owner = desk.open("/login");
            desk.signIn(owner, "olive");
            List<String> requests = new ArrayList<>();
            owner.onRequest(request -> requests.add(request.url()));
            desk.go(owner, "/guide");
            inspect(owner);
            owner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Warm pack"))
                    .first()
                    .click();
            assertThat(heading(owner)).hasText("Warm pack");
            assertThat(owner.locator(".guide-drawing svg").first().boundingBox().height)
                    .isGreaterThan(120);
            inspect(owner);
            button(owner, "Edit").click();
            field(owner, "Steps").fill("![spy](https://example.org/spy.png) <script>document.title = 'run'</script>");
            assertThat(owner.locator(".guide-preview")).containsText("<script>");
            inspect(owner);
            button(owner, "Save").click();
            assertThat(owner.getByText("Pictures from elsewhere are never loaded."))
                    .isVisible();
            field(owner, "Steps").fill("1. Lay a cloth on your skin.\n2. Lay the pack on the cloth.");
            field(owner, "Title").fill("A warm pack from the kitchen");
            button(owner, "Save").press("Enter"); // by keyboard
            assertThat(heading(owner)).hasText("A warm pack from the kitchen");
            inspect(owner);
            assertThat(owner.title()).doesNotContain("run");
            assertThat(requests).noneMatch(url -> url.contains("example.org"));
            Page front = desk.open("/login");
            desk.signIn(front, "fred");
            desk.go(front, "/guide/heat");
            assertThat(heading(front)).hasText("A warm pack from the kitchen");
            assertThat(button(front, "Edit")).hasCount(0);
            button(owner, "Go back to the program’s words").click();
            assertThat(heading(owner)).hasText("Warm pack");
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void inspect(Page page) {
        page.waitForFunction("() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.())");
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}

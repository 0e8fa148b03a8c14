package org.tautband.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen in three widths, light and dark: no accessibility violation that axe-core can see, nothing wider than
 * the window, no script error. The pictures go to {@code target/screenshots}, or with
 * {@code -Dtautband.screenshots=docs/screenshots} into the documentation.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensIT {

    private static final Map<String, Integer> HEIGHTS = Map.of("360", 780, "820", 1180, "1440", 900);
    private static final Path PICTURES = Path.of(System.getProperty("tautband.screenshots", "target/screenshots"));

    private Desk desk = LivingClinic.openDesk();
    private Map<String, String> screens = Map.of();

    @BeforeAll
    void findTheScreens() {
        Page page = desk.open("/login");
        desk.signIn(page, "olive");
        desk.go(page, "/clients");
        page.locator(".client-name").first().click();
        page.waitForURL("**/clients/*");
        String client = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        page.getByText("Start visit").click();
        page.waitForURL("**/visits/*");
        String visit = page.url().replaceAll("^https?://[^/]+", "");
        screens = Map.of(
                "today",
                "/",
                "clients",
                "/clients",
                "overview",
                client,
                "history",
                client + "?tab=history",
                "points",
                client + "?tab=points",
                "intake",
                client + "?tab=intake",
                "chart",
                visit,
                "sheet",
                visit + "/sheet",
                "settings",
                "/settings");
        page.context().close();
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "820, LIGHT", "820, DARK", "1440, LIGHT", "1440, DARK"})
    void all_screens_fit_and_are_accessible(String width, ColorScheme scheme) {
        Page page = desk.open("/login", window(width, scheme));
        desk.signIn(page, "olive");
        SoftAssertions all = new SoftAssertions();
        screens.forEach((name, path) -> {
            desk.go(page, path);
            inspect(all, page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        });
        page.context().close();
        all.assertAll();
    }

    @Test
    void the_entrance_is_accessible() {
        Page page = desk.open("/login", window("820", ColorScheme.LIGHT));
        SoftAssertions all = new SoftAssertions();
        inspect(all, page, "login-820-light");
        page.context().close();
        all.assertAll();
    }

    private static Browser.NewContextOptions window(String width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(Integer.parseInt(width), HEIGHTS.getOrDefault(width, 900))
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private void inspect(SoftAssertions all, Page page, String name) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.())");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        all.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as(name + " fits the window")
                .isEqualTo(true);
        all.assertThat(desk.scriptErrors()).as(name).isEmpty();
        if (name.contains("-820-light")) {
            checkAccessibility(all, page, name);
        }
    }

    /** Roles and names do not change with width or scheme, so the main size in light speaks for all. */
    private static void checkAccessibility(SoftAssertions all, Page page, String name) {
        // axe cannot look into a frame that runs no scripts, and would wait for it for ever
        page.evaluate("document.querySelectorAll('iframe').forEach(frame => frame.remove())");
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .disableRules(List.of("target-size")) // takes a grid's half scrolled row for a small target
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(ScreensIT::describe)
                        .toList();
        all.assertThat(violations).as(name).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                + rule.getNodes().getFirst().getFailureSummary();
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.ChartDesk.assertNotSaved;
import static org.tautband.e2e.ChartDesk.assertSaved;
import static org.tautband.e2e.ChartDesk.awaitHold;
import static org.tautband.e2e.ChartDesk.status;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** UC-03 A2 and A5: browser, network, server and database fail in mid-typing and in mid-hold. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResilienceIT {

    /** A row of one name is made for each test; a name that repeats would be warned of as a likely duplicate. */
    private static final String[] NAMES = {"Quill", "Ember", "Sorrel", "Vantage", "Juniper"};

    private Path directory = Path.of("target");
    private PackagedApplication application = new PackagedApplication(directory);

    @BeforeAll
    void openTheClinic() throws IOException {
        directory = Files.createTempDirectory(Path.of("target"), "resilience");
        application = new PackagedApplication(directory);
        try (Desk desk = new Desk(application.start().url())) {
            desk.createClinic(desk.open("/"), false);
        }
    }

    @AfterAll
    void closeTheClinic() {
        application.close();
    }

    private static Page chart(Desk desk, int client) {
        Page page = desk.open("/login");
        desk.signIn(page, "olive");
        ChartDesk.startVisit(desk, page, NAMES[client]);
        ChartDesk.addPoint(page, 0.58, 0.19);
        return page;
    }

    @Test
    void a_killed_browser_takes_at_most_the_last_second_along() {
        String visit;
        double held;
        try (Desk desk = new Desk(application.url())) {
            Page page = chart(desk, 0);
            visit = page.url();
            field(page, "Plan").fill("Two weeks, then look again.");
            button(page, "Start hold").click();
            awaitHold(page);
            assertSaved(page);
            held = ChartDesk.heldSeconds(page);
            desk.killBrowser();
        } catch (PlaywrightException browserIsGone) {
            throw new AssertionError("The browser died too early", browserIsGone);
        }
        try (Desk desk = new Desk(application.url())) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            page.navigate(visit);
            assertThat(field(page, "Plan")).hasValue("Two weeks, then look again.");
            assertThat(offeredSeconds(page)).isGreaterThan(held - 1.5);
            refusesToSign(page);
            button(page, "Keep it").click();
            assertThat(button(page, "Keep it")).hasCount(0);
            page.locator(".point-row").first().click();
            assertThat(page.locator(".hold-chip")).hasCount(1);
            page.reload();
            page.locator(".point-row").first().click();
            assertThat(page.locator(".hold-chip")).hasCount(1);
            assertThat(button(page, "Keep it")).hasCount(0);
        }
    }

    private static double offeredSeconds(Page page) {
        String offer = page.locator(".unfinished-hold span").first().innerText();
        Matcher seconds =
                Pattern.compile("A hold on 1\\. .+ was running: ([0-9.]+) s\\.").matcher(offer);
        assertThat(seconds.matches()).as(offer).isTrue();
        return Double.parseDouble(seconds.group(1));
    }

    private static void refusesToSign(Page page) {
        button(page, "Sign").click();
        assertThat(page.getByText("A hold on point 1 is not finished")).isVisible();
        button(page, "Cancel").click();
    }

    @Test
    void a_cut_network_stops_no_hold_and_each_comes_once_with_what_was_set_when_it_began() {
        try (Desk desk = new Desk(application.url())) {
            Page page = chart(desk, 1);
            assertSaved(page);
            page.context().setOffline(true);
            ChartDesk.choose(page, "Tool", "Elbow");
            button(page, "Start hold").click();
            field(page, "Assessment").fill("written in a cellar");
            assertNotSaved(page);
            awaitHold(page);
            button(page, "Stop hold").click();
            ChartDesk.choose(page, "Tool", "Knuckle");
            assertThat(page.locator(".hold-chip")).hasCount(0);
            page.context().setOffline(false);
            assertSaved(page);
            assertThat(page.locator(".hold-chip"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
            assertThat(page.locator(".hold-chip")).containsText("Elbow");
            page.reload();
            assertThat(field(page, "Assessment")).hasValue("written in a cellar");
            page.locator(".point-row").first().click();
            assertThat(page.locator(".hold-chip")).hasCount(1);
        }
    }

    @Test
    void a_killed_server_loses_nothing_that_the_page_still_holds() {
        try (Desk desk = new Desk(application.url())) {
            Page page = chart(desk, 2);
            String visit = page.url();
            button(page, "Start hold").click();
            application.kill();
            field(page, "Subjective").fill("typed while nobody listened");
            assertNotSaved(page);
            awaitHold(page);
            double held = ChartDesk.heldSeconds(page);
            application.start();
            page.waitForURL("**/login**", new Page.WaitForURLOptions().setTimeout(60_000));
            assertThat(page.evaluate("JSON.stringify({...sessionStorage})").toString())
                    .contains("tautband/")
                    .doesNotContain("nobody", "ELBOW", "THUMB");
            desk.signIn(page, "olive");
            page.navigate(visit);
            assertThat(field(page, "Subjective")).hasValue("typed while nobody listened");
            assertSaved(page);
            assertThat(button(page, "Keep it")).isVisible();
            assertThat(offeredSeconds(page)).isGreaterThan(held - 1);
            button(page, "Discard it").click();
            assertThat(button(page, "Discard it")).hasCount(0);
            page.reload();
            assertThat(field(page, "Subjective")).hasValue("typed while nobody listened");
            assertThat(button(page, "Keep it")).hasCount(0);
        }
    }

    @Test
    void a_killed_database_is_not_called_saved_and_gets_everything_when_it_is_back() throws IOException {
        try (Desk desk = new Desk(application.url())) {
            Page page = chart(desk, 3);
            assertSaved(page);
            Path pidFile = directory.resolve("data").resolve("postmaster.pid");
            long database = Long.parseLong(Files.readAllLines(pidFile).getFirst());
            ProcessHandle.of(database).orElseThrow().destroyForcibly();
            field(page, "Plan").fill("written over a dead database");
            field(page, "Tenderness before").fill("8");
            assertThat(status(page)).not().hasText("Saved");
            assertSaved(page);
            page.reload();
            assertThat(field(page, "Plan")).hasValue("written over a dead database");
            assertThat(page.locator(".point-row").first()).containsText("8");
        }
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from an empty machine: clinic, client, visit, hold, signature, sheet, history; and a power cut. */
@BrowserTest
class WholeVisitIT {

    @Test
    void from_first_start_to_a_signed_visit_a_printed_sheet_and_its_history(@TempDir Path directory) throws Exception {
        PackagedApplication application = new PackagedApplication(directory.resolve("clinic"));
        try (application;
                Desk desk = new Desk(application.start().url())) {
            Page page = desk.open("/");
            desk.createClinic(page, false);
            desk.signIn(page, "olive");
            addClient(desk, page);
            String visit = chartVisit(page);
            survivesPowerCut(application, desk, page, visit);
            sign(page);
            issueSheet(page);
            lookBack(desk, page);
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static void addClient(Desk desk, Page page) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill("Ada");
        field(page, "Last name").fill("Marlowe");
        field(page, "Date of birth").fill("03/05/1980");
        field(page, "Phone").fill("020 7946 0018");
        field(page, "E-mail").fill("ada@example.org");
        button(page, "Save").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ada Marlowe")))
                .isVisible();
    }

    private static String chartVisit(Page page) {
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        tapBody(page, 0.58, 0.19);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).first().click();
        field(page, "Tenderness before").fill("7");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Active"))
                .check();
        hold(page);
        field(page, "Tenderness after").fill("3");
        page.keyboard().press("Tab");
        button(page, "Add fascia finding").click();
        field(page, "Subjective").fill("Dull ache at the desk.\nWorse on Fridays.");
        field(page, "Plan").fill("Two weeks, then look again.");
        assertThat(page.locator("save-status")).hasText("Saved");
        return page.url();
    }

    private static void tapBody(Page page, double across, double down) {
        var map = page.locator("body-map svg").first().boundingBox();
        page.mouse().click(map.x + map.width * across, map.y + map.height * down);
    }

    private static void hold(Page page) {
        button(page, "Start hold").click();
        assertThat(page.locator("hold-timer .time"))
                .containsText(
                        Pattern.compile("00:0[5-9]"), new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        button(page, "Stop hold").click();
        assertThat(page.locator(".hold-chip")).hasCount(1);
    }

    private static void survivesPowerCut(PackagedApplication application, Desk desk, Page page, String visit) {
        application.kill();
        application.start();
        desk.signIn(page, "olive");
        page.navigate(visit);
        assertThat(field(page, "Subjective")).hasValue("Dull ache at the desk.\nWorse on Fridays.");
        assertThat(field(page, "Plan")).hasValue("Two weeks, then look again.");
        assertThat(page.locator(".points-panel .point-row")).containsText("7 → 3");
    }

    private static void sign(Page page) {
        ChartDesk.screen(page);
        ChartDesk.takeConsent(page);
        button(page, "Sign").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
        assertThat(button(page, "Amend")).isVisible();
        assertThat(button(page, "Sign")).isHidden();
    }

    private static void issueSheet(Page page) throws Exception {
        button(page, "Home-care sheet").click();
        page.waitForURL("**/sheet");
        button(page, "Issue").click();
        Download download =
                page.waitForDownload(() -> page.getByText("Download PDF").click());
        byte[] pdf = Files.readAllBytes(download.path());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private static void lookBack(Desk desk, Page page) {
        desk.go(page, "/clients");
        page.getByText("Ada Marlowe").first().click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("History"))
                .click();
        assertThat(page.locator(".timeline li")).hasCount(4);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Trigger points"))
                .click();
        assertThat(page.locator(".life-card")).hasCount(1);
    }
}

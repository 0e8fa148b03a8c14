package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a therapist does at a chart, for tests that are about what becomes of it. */
final class ChartDesk {

    /** Long enough for a connection to be found again, which is tried every five seconds. */
    private static final double PATIENCE = 60_000;

    private ChartDesk() {}

    /** Adds a client and opens their first visit; answers its address. */
    static String startVisit(Desk desk, Page page, String lastName) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill("Ada");
        field(page, "Last name").fill(lastName);
        button(page, "Save").click();
        button(page, "Start visit").click();
        page.waitForURL("**/visits/*");
        return page.url();
    }

    static void addPoint(Page page, double across, double down) {
        Locator drawing = page.locator("body-map svg").first();
        drawing.scrollIntoViewIfNeeded();
        var map = drawing.boundingBox();
        page.mouse().click(map.x + map.width * across, map.y + map.height * down);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(button(page, "Start hold")).isEnabled();
    }

    /** Asks the red flag questions on a first visit; none of the signs is there. */
    static void screen(Page page) {
        button(page, "Red flag screen").click();
        Locator screen = page.getByRole(AriaRole.DIALOG);
        inside(screen, "No to all others").click();
        inside(screen, "Save screen").click();
        assertThat(screen).hasCount(0);
        assertThat(page.locator(".safety-cell").getByText(Pattern.compile("^None on")))
                .isVisible();
    }

    private static Locator inside(Locator part, String button) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    /** The client signs by typing their name. */
    static void takeConsent(Page page) {
        button(page, "Take consent").click();
        Locator consent = page.getByRole(AriaRole.DIALOG);
        consent.getByLabel("I cannot draw here: my typed name is my signature").check();
        consent.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign consent"))
                .click();
        assertThat(page.getByText("Confirmed for today")).isVisible();
    }

    static Locator status(Page page) {
        return page.locator("save-status");
    }

    static void assertSaved(Page page) {
        assertThat(status(page)).hasText("Saved", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    static void assertNotSaved(Page page) {
        assertThat(status(page))
                .containsText("Not saved", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    static void choose(Page page, String label, String option) {
        field(page, label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Waits until the running hold is longer than five seconds. */
    static void awaitHold(Page page) {
        assertThat(page.locator("hold-timer .time"))
                .containsText(
                        Pattern.compile("00:0[6-9]"), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    static double heldSeconds(Page page) {
        String time = page.locator("hold-timer .time").innerText();
        return Double.parseDouble(time.substring(3));
    }
}

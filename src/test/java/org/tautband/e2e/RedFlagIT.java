package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** UC-08, UC-09 and UC-13: one yes stops home care and leads to the letter; no scrolling and no printer loses an alert. */
@BrowserTest
class RedFlagIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Test
    void a_yes_stops_home_care_and_leads_to_the_letter_and_the_strip_tells_it_everywhere() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            String client = addClient(desk, page);
            noteHealth(page, client);
            screen(page);
            Locator strip = page.locator(".alert-strip");
            assertThat(strip).containsText("Red flag");
            assertThat(strip.locator(".alert-always")).containsText("Latex");
            page.mouse().wheel(0, 3000);
            assertThat(strip.locator(".alert-red_flag").first()).isInViewport();
            mend(page, "strip");
            button(page, "Show all 8").click();
            mend(page, "strip-open");
            printsAll(page);
            letter(page);
            page.navigate(client);
            button(page, "Start visit").click();
            page.waitForURL("**/visits/*");
            assertThat(strip).containsText("Red flag");
            page.navigate(page.url() + "/sheet");
            assertThat(page.locator(".sheet-stop")).isVisible();
            assertThat(button(page, "Issue")).hasCount(0);
            mend(page, "sheet-stopped");
            desk.go(page, "/settings");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Safety"))
                    .click();
            mend(page, "settings");
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static String addClient(Desk desk, Page page) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill("Redmond");
        field(page, "Last name").fill("Flaghorn");
        button(page, "Save").click();
        page.waitForURL("**/clients/*");
        return page.url();
    }

    private static void noteHealth(Page page, String client) {
        page.navigate(client + "?tab=intake");
        for (String condition : new String[] {
            "Osteoporosis", "Fever or feeling ill", "Heart disease", "Diabetes, sensation intact", "Pregnancy"
        }) {
            field(page, condition).check();
        }
        button(page, "Add allergy").click();
        field(page, "Allergic to").fill("Latex");
        mend(page, "intake");
        button(page, "Save").click();
        assertThat(page.locator(".alert-strip")).containsText("Fever or feeling ill");
    }

    private static void screen(Page page) {
        button(page, "Red flag screen").click();
        button(page, "Save screen").click();
        assertThat(page.getByText("Please answer this one.").first()).isVisible();
        Locator questions = page.locator(".questions vaadin-radio-group");
        questions.first().getByLabel("Yes").check();
        button(page, "No to all others").click();
        button(page, "Save screen").click();
        assertThat(page.getByText("What did you tell the client to do?")).isVisible();
        mend(page, "red-flag-screen");
        field(page, "See a doctor the same day").check();
        button(page, "Save screen").click();
        Locator stopped = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(stopped.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Referral letter")))
                .isVisible();
        mend(page, "red-flag-stopped");
        stopped.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(page.locator(".alert-red_flag")).isVisible();
    }

    private static void printsAll(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".alert-strip .alert-all")).isVisible();
        assertThat(page.locator(".alert-strip .alert-names")).isHidden();
        page.pdf(new Page.PdfOptions().setPath(PICTURES.resolve("safety-intake.pdf")));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void letter(Page page) {
        button(page, "Referral letter").first().click();
        page.waitForURL("**/referral*");
        assertThat(field(page, "What the client was advised")).hasValue("See a doctor the same day");
        mend(page, "letter");
        typedLastIsOnTheLetter(page);
    }

    /** On a slow machine too: what was typed last is on the letter that is issued with the very next click. */
    private static void typedLastIsOnTheLetter(Page page) {
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slowBy(6));
        field(page, "To: doctor, practice").pressSequentially("Dr. Ann Quick");
        page.evaluate("() => [...document.querySelectorAll('vaadin-button')]"
                + ".find(button => button.textContent === 'Issue letter').click()");
        assertThat(page.locator(".sheet-line")).containsText("Dr. Ann Quick");
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slowBy(1));
    }

    private static JsonObject slowBy(int times) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        return rate;
    }

    private static void mend(Page page, String name) {
        assertThat(Axe.faultsInLightAndDark(page)).as(name).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("safety-" + name + ".png")));
    }
}

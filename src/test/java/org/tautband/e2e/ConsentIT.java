package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-11 and UC-12: consent is signed on the glass, an area to avoid asks for a reason, and only then is the visit signed. */
@BrowserTest
class ConsentIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Test
    void no_visit_is_signed_without_consent_and_without_a_reason_for_what_is_advised_against() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page page = desk.open("/login");
            desk.signIn(page, "olive");
            addClient(desk, page);
            button(page, "Start visit").click();
            page.waitForURL("**/visits/*");
            assertThat(page.locator("body-map .avoided-legend")).containsText("Armpit");
            tapArmpit(page);
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON).first().click();
            assertThat(dialog.filter(new Locator.FilterOptions().setHasText("This is advised against")))
                    .hasCount(1);
            picture(page, "reason");
            button(page, "Keep it, with this reason").click();
            assertThat(page.getByText("Please fill this in.")).isVisible();
            field(page, "Reason").fill("Light touch, asked first");
            button(page, "Keep it, with this reason").click();
            assertThat(page.locator(".safety-questions")).containsText("Light touch, asked first");
            refusesToSign(page);
            ChartDesk.screen(page);
            takeConsent(page);
            picture(page, "chart-safety");
            assertThat(Axe.faultsInLightAndDark(page)).isEmpty();
            sign(page);
            assertThat(button(page, "Amend")).isVisible();
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static void addClient(Desk desk, Page page) {
        desk.go(page, "/clients");
        button(page, "New client").click();
        field(page, "First name").fill("Consenta");
        field(page, "Last name").fill("Marlowe");
        button(page, "Save").click();
        page.waitForURL("**/clients/*");
    }

    /** The client's right armpit in the front view, by its place on the drawing. */
    private static void tapArmpit(Page page) {
        Object[] at = ((List<?>) page.locator("body-map").evaluate("""
                map => {
                    const group = map.shadowRoot.querySelector('svg.art g');
                    const point = new DOMPoint(122.7, 232.6).matrixTransform(group.getScreenCTM());
                    return [point.x, point.y];
                }
                """)).toArray();
        page.mouse().click(((Number) at[0]).doubleValue(), ((Number) at[1]).doubleValue());
    }

    private static void refusesToSign(Page page) {
        button(page, "Sign").click();
        Locator missing = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(missing.getByText("No consent: confirm it for today")).isVisible();
        assertThat(missing.getByText("The red flag questions have not been asked"))
                .isVisible();
        picture(page, "gaps");
        missing.getByText("No consent: confirm it for today").click();
        assertThat(missing).isHidden();
        assertThat(button(page, "Take consent")).isInViewport();
        assertThat(button(page, "Amend")).isHidden();
    }

    private static void sign(Page page) {
        button(page, "Sign").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
    }

    private static void takeConsent(Page page) {
        button(page, "Take consent").click();
        assertThat(page.locator(".consent-text")).containsText("You may say stop");
        IntakeKioskIT.sign(page);
        picture(page, "consent");
        assertThat(Axe.faultsInLightAndDark(page)).isEmpty();
        button(page, "Sign consent").click();
        assertThat(page.getByText("Confirmed for today")).isVisible();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("safety-" + name + ".png")));
    }
}

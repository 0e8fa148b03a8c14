package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-14: a client fills in the intake alone on the clinic's tablet, which reaches nothing else; a therapist accepts it. */
@BrowserTest
class IntakeKioskIT {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Test
    void from_the_front_desk_to_the_record() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page tablet = desk.open("/login");
            desk.signIn(tablet, "fred");
            desk.go(tablet, "/clients");
            Locator row = tablet.locator(".client-name").nth(5);
            String name = row.innerText();
            row.click();
            tablet.waitForURL("**/clients/*");
            String client = tablet.url();
            button(tablet, "Client intake").click();
            button(tablet, "Hand over this tablet").click();
            tablet.waitForURL("**/intake/*");
            String link = tablet.url();
            assertThat(button(tablet, "Empezar en español")).isVisible();
            mend(tablet, "welcome");
            button(tablet, "Empezar en español").click();
            assertThat(tablet.locator(".kiosk-name")).hasText(name);
            assertThat(tablet).hasURL(link.replaceFirst("/intake/.*", "/intake"));
            fillIn(tablet);
            assertThat(heading(tablet, "Gracias")).isVisible();
            mend(tablet, "done");
            reachesNothingElse(desk, tablet, link, name);
            accept(desk, client);
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    private static void fillIn(Page page) {
        field(page, "¿Qué le trae aquí y desde cuándo?").fill("Me duele el hombro.");
        next(page, "who");
        var map = page.locator("body-map svg").first().boundingBox();
        page.mouse().click(map.x + map.width * 0.5, map.y + map.height * 0.3);
        assertThat(page.getByText("1 lugar marcado")).isVisible();
        next(page, "pain");
        field(page, "Diabetes").check();
        next(page, "conditions");
        button(page, "Añadir una medicina").click();
        field(page, "Medicina").fill("Insulina");
        next(page, "medicines");
        field(page, "¿En qué trabaja?").fill("Panadera");
        next(page, "about");
        button(page, "Siguiente").click();
        assertThat(page.getByText("Responda esta pregunta.").first()).isVisible();
        for (Locator no : page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("No").setExact(true))
                .all()) {
            no.check();
        }
        next(page, "signs");
        button(page, "Enviar").click();
        assertThat(page.getByText("Por favor, firme.")).isVisible();
        sign(page);
        mend(page, "sign");
        button(page, "Enviar").click();
    }

    static void sign(Page page) {
        var glass = page.locator("signature-pad .glass");
        glass.scrollIntoViewIfNeeded();
        var box = glass.boundingBox();
        page.mouse().move(box.x + 40, box.y + box.height / 2);
        page.mouse().down();
        for (int i = 1; i <= 20; i++) {
            page.mouse().move(box.x + 40 + i * 12, box.y + box.height / 2 + (i % 2 == 0 ? 25 : -25));
        }
        page.mouse().up();
    }

    private static void next(Page page, String step) {
        mend(page, step);
        button(page, "Siguiente").click();
    }

    private static void mend(Page page, String step) {
        assertThat(Axe.faultsInLightAndDark(page)).as(step).isEmpty();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("kiosk-" + step + ".png")));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static void reachesNothingElse(Desk desk, Page tablet, String link, String name) {
        for (String path : List.of("/", "/clients", "/settings", "/guide")) {
            desk.go(tablet, path);
            assertThat(field(tablet, "Password")).isVisible();
        }
        for (int i = 0; i < 6; i++) {
            tablet.goBack();
            assertThat(tablet.content()).doesNotContain(name).doesNotContain("Me duele el hombro");
        }
        assertThat(tablet.navigate(link).headerValue("cache-control")).contains("no-store");
        button(tablet, "Begin in English").click();
        assertThat(heading(tablet, "This link does not open anything")).isVisible();
    }

    private static void accept(Desk desk, String client) {
        Page therapist = desk.open("/login", new Browser.NewContextOptions().setViewportSize(820, 1180));
        desk.signIn(therapist, "olive");
        therapist.navigate(client + "?tab=intake");
        assertThat(therapist.locator(".answers-panel")).containsText("Me duele el hombro.");
        assertThat(therapist.locator(".answers-panel")).containsText("Insulina");
        therapist.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("intake-review.png")));
        assertThat(Axe.faultsInLightAndDark(therapist)).isEmpty();
        button(therapist, "Accept").click();
        assertThat(therapist.locator(".answers-panel")).hasCount(0);
        assertThat(therapist.locator(".alert-strip")).containsText("Diabetes");
        assertThat(therapist.locator(".consent-list")).containsText("General consent");
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-14: a client with the longest of names fills in the form by keyboard alone; its session reaches nothing else. */
@BrowserTest
class IntakeKeysIT {

    private static final String FIRST = "Maximiliane-Alexandra ".repeat(4).strip();
    private static final String LAST =
            "von-Hohenberg-zu-Wittgenstein-".repeat(3).substring(0, 88);
    private static final String WRITTEN = "An ache below the shoulder blade";

    @Test
    void by_keyboard_alone_to_the_signature_and_then_nothing_leads_back_or_elsewhere() {
        try (Desk desk = LivingClinic.openDesk()) {
            String client = addClient(desk);
            Page page = desk.open(link(desk, client), new Browser.NewContextOptions().setViewportSize(360, 780));
            List<String> heard = listen(page);
            press(page, button(page, "Begin in English"));
            assertThat(page.locator(".kiosk-name")).hasText(FIRST + " " + LAST);
            fillIn(page);
            assertThat(heading(page, "Thank you")).isVisible();
            assertThat(Axe.faultsInLightAndDark(page)).isEmpty();
            reachesNothing(desk, page, client);
            assertThat(desk.scriptErrors()).isEmpty();
            for (int i = 0; i < 6; i++) {
                page.goBack();
                assertThat(page.content()).doesNotContain(WRITTEN).doesNotContain("Maximiliane");
            }
            assertThat(heard).noneMatch(answer -> answer.contains("alert-strip") || answer.contains("client-name"));
        }
    }

    private static String addClient(Desk desk) {
        Page staff = desk.open("/login");
        desk.signIn(staff, "olive");
        desk.go(staff, "/clients");
        button(staff, "New client").click();
        field(staff, "First name").fill(FIRST);
        field(staff, "Last name").fill(LAST);
        button(staff, "Save").click();
        staff.waitForURL("**/clients/*");
        String client = staff.url();
        staff.context().close();
        return client.substring(client.indexOf("/clients/"));
    }

    private static String link(Desk desk, String client) {
        Page staff = desk.open("/login");
        desk.signIn(staff, "fred");
        desk.go(staff, client);
        button(staff, "Client intake").click();
        button(staff, "Make a link for their phone").click();
        String link = staff.locator(".link-address").innerText();
        staff.context().close();
        return link.substring(link.indexOf("/intake"));
    }

    /** Every answer of the server that the device gets. */
    private static List<String> listen(Page page) {
        List<String> heard = new ArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("v-r=uidl")) {
                heard.add(textOf(response));
            }
        });
        return heard;
    }

    private static String textOf(Response response) {
        try {
            return response.text();
        } catch (RuntimeException left) { // the page was left before all of it came
            return "";
        }
    }

    private static void fillIn(Page page) {
        tabTo(page, field(page, "What brings you here, and since when?"));
        page.keyboard().type(WRITTEN);
        next(page, "Where does it hurt?");
        tabTo(page, page.getByRole(AriaRole.APPLICATION));
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("ArrowUp");
        }
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 place marked")).isVisible();
        next(page, "Do you have any of these?");
        tabTo(page, field(page, "Diabetes"));
        page.keyboard().press("Space");
        next(page, "Medicines, allergies, surgeries");
        press(page, button(page, "Add a medicine"));
        assertThat(field(page, "Medicine")).isFocused();
        page.keyboard().type("Insulin");
        next(page, "About you");
        next(page, "Signs we must know of");
        for (Locator group : page.locator("vaadin-radio-group").all()) {
            tabTo(page, group.getByLabel("No"));
            page.keyboard().press("Space");
            assertThat(group.getByLabel("No")).isChecked();
        }
        next(page, "Please read and sign");
        tabTo(page, field(page, "I cannot draw here: my typed name is my signature"));
        page.keyboard().press("Space");
        press(page, button(page, "Send"));
    }

    private static void next(Page page, String title) {
        press(page, button(page, "Next"));
        assertThat(heading(page, title)).isFocused();
    }

    private static void press(Page page, Locator button) {
        tabTo(page, button);
        page.keyboard().press("Enter");
    }

    /** What has the focus must also be seen: it never lies under the buttons at the bottom. */
    private static void tabTo(Page page, Locator target) {
        target.waitFor();
        for (int tabs = 0; tabs < 60 && !holdsFocus(target); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
        assertThat((boolean) target.evaluate("""
                element => {
                    const host = element.closest('vaadin-checkbox, vaadin-radio-button') ?? element;
                    const box = host.getBoundingClientRect();
                    const hit = document.elementFromPoint(box.x + 12, box.y + Math.min(box.height / 2, 20));
                    return !hit?.closest('.kiosk-buttons') || !!element.closest('.kiosk-buttons');
                }
                """)).isTrue();
    }

    private static boolean holdsFocus(Locator target) {
        return (boolean) target.evaluate("element => element.matches(':focus')");
    }

    /** Neither by an address, nor by a message to the server, nor by what the script of the page can ask. */
    private static void reachesNothing(Desk desk, Page page, String client) {
        for (String address :
                List.of(client, client + "?tab=intake", client + "/referral", "/phrases", "/guide", "/")) {
            int status = (int) page.evaluate(
                    "async address => { const answer = await fetch(address, {redirect: 'manual'});"
                            + " return answer.type === 'opaqueredirect' ? 302 : answer.status; }",
                    address);
            assertThat(status).as(address).isNotEqualTo(200);
            desk.go(page, address);
            assertThat(field(page, "Password")).isVisible();
        }
        desk.go(page, "/intake");
        assertThat(heading(page, "This link does not open anything")).isVisible();
        page.evaluate(
                "address => { history.pushState({}, '', address); dispatchEvent(new PopStateEvent('popstate')); }",
                client);
        assertThat(field(page, "Password")).isVisible();
        assertThat(page.locator("body")).not().containsText(FIRST);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}

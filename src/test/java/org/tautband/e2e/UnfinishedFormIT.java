package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tautband.e2e.Desk.button;
import static org.tautband.e2e.Desk.field;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** UC-14: an interrupted form goes on for whoever began it; handed in, or taken back by staff, nothing leads to it. */
@BrowserTest
class UnfinishedFormIT {

    private static final String CONCERN = "What brings you here, and since when?";
    private static final String WRITTEN = "Stiff neck since Sunday";

    @Test
    void a_phone_goes_on_after_a_reload_and_an_empty_battery_until_the_form_is_handed_in() {
        try (Desk desk = LivingClinic.openDesk()) {
            String link = linkForPhone(desk, 7);
            Page phone = phone(desk, link);
            button(phone, "Begin in English").click();
            stored(phone, WRITTEN, () -> field(phone, CONCERN).fill(WRITTEN));
            phone.reload();
            assertThat(field(phone, CONCERN)).hasValue(WRITTEN);
            button(phone, "Next").click();
            button(phone, "Next").click();
            stored(phone, "checked", () -> field(phone, "Diabetes").check());
            assertThat((String) phone.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                    .doesNotContain(WRITTEN);
            String address = phone.url();
            phone.context().close();
            openTwiceIsRefused(desk, link);
            Page again = phone(desk, address);
            assertThat(heading(again, "Do you have any of these?")).isVisible();
            assertThat(field(again, "Diabetes")).isChecked();
            button(again, "Back").click();
            button(again, "Back").click();
            assertThat(field(again, CONCERN)).hasValue(WRITTEN);
            handIn(again);
            assertNothing(desk, again, address);
            assertThat(desk.scriptErrors()).isEmpty();
        }
    }

    @Test
    void a_tablet_goes_on_after_a_reload_until_staff_sign_in_on_it_and_then_by_their_word_alone() {
        try (Desk desk = LivingClinic.openDesk()) {
            Page tablet = desk.open("/login");
            desk.signIn(tablet, "fred");
            openIntake(desk, tablet, 9);
            button(tablet, "Hand over this tablet").click();
            tablet.waitForURL("**/intake/*");
            button(tablet, "Begin in English").click();
            stored(tablet, WRITTEN, () -> field(tablet, CONCERN).fill(WRITTEN));
            tablet.reload();
            assertThat(field(tablet, CONCERN)).hasValue(WRITTEN);
            assertThat(tablet.url()).endsWith("/intake");
            desk.signIn(tablet, "fred");
            assertThat(desk.scriptErrors()).isEmpty(); // going back faster than pages load makes their scripts complain
            for (int i = 0; i < 5; i++) {
                tablet.goBack();
                assertThat(tablet.content()).doesNotContain(WRITTEN);
            }
            desk.go(tablet, "/intake");
            assertThat(heading(tablet, "You are signed in")).isVisible();
            openIntake(desk, tablet, 9);
            assertThat(tablet.getByText("wrote and did not send")).isVisible();
            assertThat(tablet.content()).doesNotContain(WRITTEN);
            assertThat(Axe.faultsInLightAndDark(tablet)).isEmpty();
            button(tablet, "Hand over this tablet").click();
            tablet.waitForURL("**/intake/*");
            button(tablet, "Begin in English").click();
            assertThat(field(tablet, CONCERN)).hasValue(WRITTEN);
        }
    }

    private static String linkForPhone(Desk desk, int client) {
        Page staff = desk.open("/login");
        desk.signIn(staff, "fred");
        openIntake(desk, staff, client);
        button(staff, "Make a link for their phone").click();
        String link = staff.locator(".link-address").innerText();
        assertThat(Axe.faultsInLightAndDark(staff)).isEmpty();
        printsOnlyTheCard(staff);
        staff.context().close();
        return link;
    }

    private static void printsOnlyTheCard(Page staff) {
        staff.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        staff.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(staff.locator(".on-paper .qr-code")).isVisible();
        assertThat(staff.locator("vaadin-app-layout")).isHidden();
        assertThat(staff.locator("vaadin-dialog .qr-code")).isHidden();
        staff.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(staff.locator(".on-paper")).hasCount(0);
        staff.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void openIntake(Desk desk, Page page, int client) {
        desk.go(page, "/clients");
        page.locator(".client-name").nth(client).click();
        page.waitForURL("**/clients/*");
        button(page, "Client intake").click();
    }

    private static Page phone(Desk desk, String address) {
        return desk.open(path(address), new Browser.NewContextOptions().setViewportSize(360, 780));
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/intake"));
    }

    /** Waits until the server has answered to the message that says what was done, and so has stored it. */
    private static void stored(Page page, String said, Runnable act) {
        page.waitForResponse(
                response -> response.url().contains("v-r=uidl")
                        && Objects.requireNonNullElse(response.request().postData(), "")
                                .contains(said),
                act);
    }

    private static void openTwiceIsRefused(Desk desk, String link) {
        Page other = phone(desk, link);
        button(other, "Begin in English").click();
        assertThat(heading(other, "This link does not open anything")).isVisible();
        assertThat(Axe.faultsInLightAndDark(other)).isEmpty();
        other.context().close();
    }

    private static void handIn(Page page) {
        for (int step = 0; step < 5; step++) {
            button(page, "Next").click();
        }
        assertThat(heading(page, "Signs we must know of")).isVisible();
        for (Locator no : page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("No").setExact(true))
                .all()) {
            no.check();
        }
        button(page, "Next").click();
        IntakeKioskIT.sign(page);
        button(page, "Send").click();
        assertThat(heading(page, "Thank you")).isVisible();
        page.waitForURL("**/intake");
    }

    private static void assertNothing(Desk desk, Page phone, String address) {
        desk.go(phone, path(address));
        assertThat(heading(phone, "This link does not open anything")).isVisible();
        for (int i = 0; i < 5; i++) {
            phone.goBack();
            assertThat(phone.content()).doesNotContain(WRITTEN);
        }
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}

package org.tautband.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-05: a client's history, by finger and by keyboard. */
@BrowserTest
class HistoryIT {

    private final Desk desk = LivingClinic.openDesk();
    private String client = "";
    private Page page = desk.open("/login");

    @BeforeEach
    void openAClient() {
        desk.signIn(page, "olive");
        desk.go(page, "/clients");
        page.locator(".client-name").nth(1).click();
        page.waitForURL("**/clients/*");
        client = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    @AfterEach
    void closeDesk() {
        assertThat(desk.scriptErrors()).isEmpty();
        desk.close();
    }

    @Test
    void what_is_searched_is_marked_and_its_address_leads_there_again() {
        desk.go(page, client + "?tab=history");
        Locator entries = page.locator(".timeline > li");
        entries.first().waitFor();
        String word = page.locator(".timeline-text").first().innerText().split("[ ,.;]+", 2)[0];
        Desk.field(page, "Search the notes").fill(word);
        assertThat(page.locator(".timeline mark").first()).hasText(Pattern.compile(word, Pattern.CASE_INSENSITIVE));
        page.waitForURL("**text=" + word + "*");
        page.reload();
        assertThat(Desk.field(page, "Search the notes")).hasValue(word);
        assertThat(page.locator(".timeline mark").first()).isVisible();
        Desk.button(page, "Clear").click();
        assertThat(page.locator(".timeline mark")).hasCount(0);
    }

    @Test
    void the_values_of_a_chart_are_walked_with_the_arrow_keys() {
        desk.go(page, client + "?tab=points");
        Locator chart = page.locator(".life-card .chart").first();
        Locator values = chart.locator(".chart-value");
        values.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(values.nth(1)).isFocused();
        assertThat(chart.locator(".chart-readout")).hasText(values.nth(1).getAttribute("aria-label"));
        page.keyboard().press("End");
        assertThat(values.last()).isFocused();
        assertThat(chart.locator("[tabindex='0']")).hasCount(1);
    }

    @Test
    void the_body_map_plays_from_the_first_visit_to_the_last() {
        desk.go(page, client + "?tab=body");
        Locator heading = page.locator(".body-words h2");
        assertThat(heading).hasText(Pattern.compile("visit (\\d+) of \\1$"));
        Locator slider = page.getByRole(AriaRole.SLIDER);
        slider.focus();
        page.keyboard().press("Home");
        assertThat(heading).hasText(Pattern.compile("visit 1 of"));
        Desk.button(page, "Play").click();
        assertThat(heading).hasText(Pattern.compile("visit 2 of"));
        Desk.button(page, "Pause").click();
        assertThat(Desk.button(page, "Play")).isVisible();
    }

    @Test
    void playing_ends_at_the_last_visit_also_for_those_who_want_no_motion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        desk.go(page, client + "?tab=body");
        Locator heading = page.locator(".body-words h2");
        Locator slider = page.getByRole(AriaRole.SLIDER);
        slider.focus();
        page.keyboard().press("ArrowLeft");
        assertThat(heading).not().hasText(Pattern.compile("visit (\\d+) of \\1$"));
        Desk.button(page, "Play").focus();
        page.keyboard().press("Space");
        assertThat(heading).hasText(Pattern.compile("visit (\\d+) of \\1$"));
        assertThat(Desk.button(page, "Play")).isVisible();
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
    }

    @Test
    void two_visits_stand_side_by_side_in_the_same_view_with_what_lies_between() {
        desk.go(page, client + "?tab=body");
        tab("Side by side");
        Locator maps = page.locator(".body-sides body-map");
        assertThat(maps).hasCount(2);
        assertThat(page.locator(".body-compare h2").last()).hasText("What lies between");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("First visit"))
                .or(page.getByLabel("First visit"))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.locator(".body-compare section p")).hasText("No clear change.");
        maps.first().locator(".views button").first().click();
        assertThat(maps.last().locator(".views button").first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void everything_so_far_has_its_numbers_behind_it() {
        desk.go(page, client + "?tab=body");
        tab("Everything so far");
        assertThat(page.locator(".density-picture svg").first()).isVisible();
        page.getByText("Numbers", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".body-density .number-table tbody tr").first()).isVisible();
    }

    @Test
    void the_brief_on_paper_has_all_that_it_has_on_screen() throws IOException {
        desk.go(page, client);
        page.locator(".brief").waitFor();
        List<String> headings = page.locator(".brief h2").allInnerTexts();
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains(headings)
                    .contains("Open points")
                    .doesNotContain("Print brief", "Find client");
        }
    }

    @Test
    void the_record_is_downloaded_with_page_numbers_and_who_printed_it() throws IOException {
        desk.go(page, client + "?tab=history");
        Desk.button(page, "Print record").click();
        Desk.field(page, "For whom").fill("Dr Sofia Ek");
        Download download = page.waitForDownload(
                () -> Desk.button(page, "Download PDF").last().click());
        Path file = Path.of("target", "records", "from-browser.pdf");
        download.saveAs(file);
        try (PDDocument record = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(record).replaceAll("[\\s\\u00a0]+", " "))
                    .contains("Record summary", "Dr Sofia Ek", "Printed by Olive Harper", "1 / ");
        }
    }

    @Test
    void every_page_of_the_history_is_accessible_in_light_and_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String address :
                    List.of(client, client + "?tab=history", client + "?tab=points", client + "?tab=body", "/review")) {
                desk.go(page, address);
                page.locator(".panel").first().waitFor();
                page.evaluate("document.querySelectorAll('vaadin-details').forEach(details => details.opened = true)");
                inspect(address + " " + scheme);
            }
            desk.go(page, client + "?tab=body");
            for (String way : List.of("Side by side", "Everything so far")) {
                tab(way);
                page.locator(way.startsWith("Side") ? ".body-sides" : ".density-picture")
                        .first()
                        .waitFor();
                inspect(way + " " + scheme);
            }
        }
    }

    private void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    private void inspect(String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as(what + " fits the window")
                .isEqualTo(true);
        assertThat(Axe.faults(page)).as(what).isEmpty();
    }
}

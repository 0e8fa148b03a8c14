package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a sheet divides itself over its paper. */
class SheetPaperTests {

    private final SheetPage page = SampleSheets.page();
    private final SheetPdf pdf = new SheetPdf(SampleSheets.fonts());

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_sheet_of_four_items_fits_both_sides_of_one_leaf_with_what_to_leave_out_and_a_note(Paper paper) {
        SampleSheet usual = new SampleSheet()
                .on(paper, TypeSize.STANDARD)
                .alerts()
                .logo()
                .note("You did well today, Anna. Start with the neck stretch and see how it feels.");
        assertThat(pages(usual)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de"})
    void in_other_languages_it_does_too(String language) {
        assertThat(pages(new SampleSheet().language(Locale.of(language)))).hasSize(2);
        assertThat(pages(new SampleSheet().language(Locale.of(language)).on(Paper.LETTER, TypeSize.STANDARD)))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void one_item_fits_one_side_and_large_print_of_four_three(Paper paper) {
        assertThat(pages(new SampleSheet().items(1).on(paper, TypeSize.STANDARD)))
                .hasSize(1);
        assertThat(pages(new SampleSheet().alerts().on(paper, TypeSize.LARGE))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1,STANDARD", "2,STANDARD", "3,STANDARD", "5,STANDARD", "6,STANDARD", "1,LARGE", "2,LARGE", "4,LARGE"})
    void the_signs_to_get_help_never_stand_alone_on_a_last_page(int items, TypeSize size) {
        for (Paper paper : Paper.values()) {
            SampleSheet sheet =
                    new SampleSheet().items(items).alerts().points(4).on(paper, size);
            assertThat(pages(sheet).getLast()).contains("When to get help").contains("How often");
        }
    }

    @Test
    void a_sheet_that_needs_no_closer_lines_is_not_squeezed() {
        assertThat(html(new SampleSheet().items(2))).contains("<body class=\"roomy\">");
        assertThat(html(new SampleSheet().alerts().note("One line.\n".repeat(6))))
                .contains("<body class=\"close\">");
    }

    @Test
    void what_begins_a_page_on_paper_is_marked_on_the_screen() {
        SheetPage.LaidOut sheet = page.laidOut(new SampleSheet().content(), SheetGallery.charts(1));
        assertThat(sheet.pages()).isEqualTo(2);
        assertThat(sheet.html()).containsOnlyOnce("class=\"starts-page ");
        String second = sheet.html().substring(sheet.html().indexOf("class=\"starts-page "));
        String title = second.substring(second.indexOf("<h3>") + 4, second.indexOf("</h3>"));
        List<String> printed = PdfPages.texts(pdf.of(sheet.html()));
        assertThat(printed.getFirst()).doesNotContain(title);
        assertThat(printed.getLast()).contains(title);
    }

    private String html(SampleSheet sheet) {
        return page.html(sheet.content(), SheetGallery.charts(1));
    }

    private List<String> pages(SampleSheet sheet) {
        return PdfPages.texts(pdf.of(html(sheet)));
    }
}

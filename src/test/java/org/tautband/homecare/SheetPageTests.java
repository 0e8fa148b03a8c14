package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SheetPageTests {

    private final SheetPage page = SampleSheets.page();

    @Test
    void the_page_names_client_clinic_points_items_and_stop_signs() {
        String html = page.html(SampleSheets.typical(), SampleSheets.CHART);
        assertThat(html)
                .contains("Anna Berg", "Harbour Massage", "01632 960 123", "left upper trapezius", "Neck side bend")
                .contains("When to get help", "Mon 23", "Sun 6", "lang=\"en\"");
    }

    @Test
    void the_colours_of_drawings_are_resolved_and_each_has_its_words() {
        String html = page.html(SampleSheets.typical(), SampleSheets.CHART);
        assertThat(html).doesNotContain("var(--").contains("role=\"img\" aria-label=\"Body chart");
        assertThat(html.split("<svg ", -1)).hasSize(6);
        assertThat(html.split(" alt=\"", -1)).hasSize(6);
    }

    @Test
    void what_was_typed_is_never_markup() throws Exception {
        String hostile =
                "<script>alert(1)</script><img src=\"http://127.0.0.1/x.png\" onerror='x'/>{{title}} & \u0000\u202e]]>";
        String html = page.html(everywhere(hostile), SampleSheets.CHART);
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        assertThat(parsed.getElementsByTagName("img").getLength()).isZero();
        assertThat(html).contains("{{title}}").doesNotContain("\u202e", "\u0000");
    }

    @Test
    void without_points_there_is_no_chart_and_the_note_still_stands() {
        String html = page.html(SampleSheets.sheet("Anna Berg", List.of(), List.of()), List.of());
        assertThat(html).doesNotContain("class=\"chart\"").contains("You did well today", "Monday, 7 December 2026");
    }

    @Test
    void a_drawing_without_a_view_box_is_refused() {
        assertThatThrownBy(() -> page.html(SampleSheets.typical(), List.of(new SheetChart("Back", "<svg></svg>"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A sheet with one text in every place. */
    static SheetContent everywhere(String text) {
        SheetContent.Item item = new SheetContent.Item(
                "heat", null, text, "heat", List.of(1), List.of(text, text), text, text, text, List.of(text), true);
        SheetContent typical = SampleSheets.typical();
        return new SheetContent(
                new SheetContent.Clinic(text, text, text, null),
                text,
                typical.date(),
                text,
                text,
                List.of(new SheetContent.Point(1, text, text)),
                List.of(item),
                new SheetContent.Alerts(List.of(text), List.of(new SheetContent.Point(1, text, "")), List.of(text)),
                List.of(new SheetContent.StopSign(org.tautband.guide.RedFlag.Urgency.EMERGENCY, text)),
                text,
                typical.language(),
                Paper.A4,
                TypeSize.STANDARD);
    }
}

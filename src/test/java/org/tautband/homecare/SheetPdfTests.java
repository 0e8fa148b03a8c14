package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.guide.Guide;

class SheetPdfTests {

    private final SheetPage page = SampleSheets.page();
    private final SheetPdf pdf = new SheetPdf(SampleSheets.fonts());

    @Test
    void its_text_can_be_read_out() {
        String text = String.join(" ", PdfPages.texts(pdf(SampleSheets.typical())));
        assertThat(text)
                .contains(
                        "Anna Berg", "Hold for about 30 seconds. Do it 2 to 4 times.", "Take it off if your skin burns")
                .contains("left upper trapezius", "Next visit: Monday, 7 December 2026, 10:30", "1 / 2", "2 / 2");
    }

    @Test
    void names_in_latin_greek_and_cyrillic_are_printed_as_they_are_written() {
        String name = "Łukasz Nguyễn · Ζωή Παπαδοπούλου · Анна Щербак";
        SheetContent sheet = SampleSheets.sheet(name, List.of(), List.of());
        assertThat(PdfPages.texts(pdf(sheet)).getFirst()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد عبد الرحمن الهاشمي", "پریسا گودرزی", "שרה בן־גוריון", "李明 Li Ming"})
    void names_from_right_to_left_and_in_a_font_of_the_clinic_are_printed_and_tagged(String name) throws Exception {
        PrintFonts fonts = new PrintFonts(List.of("src/test/resources/fonts/two-han-letters.ttf"));
        SheetPage pages = SampleSheets.page(fonts);
        SheetContent sheet = SampleSheets.sheet(name, SampleSheets.typical().points(), List.of());
        byte[] made = new SheetPdf(fonts).of(pages.html(sheet, SampleSheets.CHART));
        String text = PdfPages.texts(made).getFirst();
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains(name);
        assertThat(text).doesNotContain("#", "\ufffd");
        assertThat(PdfPages.faults(made)).isEmpty();
        assertThat(fonts.unprintable(name)).isEmpty();
    }

    @Test
    void a_name_from_right_to_left_does_not_turn_what_stands_beside_it() {
        List<PdfPages.Letter> foot = PdfPages.lastLine(pdf(SampleSheets.sheet("محمد علي", List.of(), List.of())));
        double rightmost = foot.stream()
                .filter(letter -> letter.text().codePointAt(0) >= 0x590)
                .mapToDouble(PdfPages.Letter::x)
                .max()
                .orElseThrow();
        assertThat(foot.stream().filter(letter -> letter.x() > rightmost).map(PdfPages.Letter::text))
                .startsWith("·", "2", "3", "N", "o", "v");
    }

    @Test
    void a_font_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> new PrintFonts(List.of("pom.xml")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pom.xml");
    }

    @Test
    void the_clinics_logo_is_printed_with_its_words() throws Exception {
        SheetContent typical = SampleSheets.typical();
        byte[] made = pdf(SampleSheets.withLogo(typical, SampleSheets.logo()));
        assertThat(PdfPages.pictures(made)).isEqualTo(1);
        assertThat(PdfPages.pictures(pdf(typical))).isZero();
        assertThat(PdfPages.faults(made)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TypeSize.class)
    void no_item_is_torn_apart_and_no_heading_stands_alone(TypeSize size) {
        List<SheetContent.Item> everything = everything();
        SheetContent sheet = SampleSheets.on(
                SampleSheets.sheet("Anna Berg", SampleSheets.typical().points(), everything), Paper.A4, size);
        List<String> pages = PdfPages.texts(pdf(sheet));
        for (SheetContent.Item item : everything) {
            assertThat(pages)
                    .as(item.title())
                    .anyMatch(text -> text.contains(item.title()) && text.contains(lastWordsOf(item)));
        }
        assertThat(pages.getFirst())
                .contains("What you can do", everything.getFirst().title());
    }

    private static String lastWordsOf(SheetContent.Item item) {
        String stop = Objects.requireNonNullElse(item.stopRule(), item.frequency());
        return stop.substring(stop.lastIndexOf(' ', stop.length() - 6) + 1);
    }

    @Test
    void it_is_tagged_and_meets_pdf_ua() throws Exception {
        byte[] typical = pdf(SampleSheets.typical());
        assertThat(PdfPages.faults(typical)).isEmpty();
        try (PDDocument document = PdfPages.open(typical)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).contains("Home care for Anna Berg");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void every_kind_of_sheet_meets_pdf_ua() throws Exception {
        for (Locale language : Guide.LANGUAGES) {
            SampleSheet sheet = new SampleSheet()
                    .language(language)
                    .alerts()
                    .logo()
                    .points(12)
                    .items(6);
            byte[] made =
                    pdf.of(page.html(sheet.on(Paper.LETTER, TypeSize.LARGE).content(), SheetGallery.charts(3)));
            assertThat(PdfPages.faults(made)).as(language.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>[^<]*</title>", " alt=\"[^\"]*\""})
    void the_validator_finds_what_is_taken_out(String part) throws Exception {
        String html = page.html(SampleSheets.typical(), SampleSheets.CHART);
        assertThat(PdfPages.faults(pdf.of(html.replaceAll(part, "")))).isNotEmpty();
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument document = PdfPages.open(pdf(SampleSheets.typical()))) {
            for (PDPage each : document.getPages()) {
                PDResources resources = each.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_paper_is_the_one_asked_for() throws IOException {
        assertThat(size(Paper.A4).getHeight()).isBetween(841f, 843f);
        assertThat(size(Paper.LETTER).getHeight()).isBetween(791f, 793f);
    }

    private PDRectangle size(Paper paper) throws IOException {
        try (PDDocument document =
                PdfPages.open(pdf(SampleSheets.on(SampleSheets.typical(), paper, TypeSize.STANDARD)))) {
            return document.getPage(0).getMediaBox();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wolfeschlegelsteinhausenbergerdorff", "Anna Maria ", "<b>Ann</b> & \"Co\" "})
    void a_name_of_two_hundred_characters_stays_on_the_page(String part) {
        String name = part.repeat(40).substring(0, 200).strip();
        byte[] made = pdf(SheetPageTests.everywhere(name));
        assertThat(PdfPages.outsideThePage(made)).isEmpty();
        assertThat(String.join("", PdfPages.texts(made)).replace(" ", "")).contains(name.replace(" ", ""));
    }

    @Test
    void a_very_long_note_is_printed_whole() {
        String note = "Move a little each day. ".repeat(80).strip();
        byte[] made = pdf(SheetPageTests.everywhere(note));
        assertThat(String.join(" ", PdfPages.texts(made))).contains(note);
        assertThat(PdfPages.outsideThePage(made)).isEmpty();
    }

    @Test
    void nothing_is_ever_fetched_whatever_the_page_says() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            pdf.of(hostilePage(there));
            pdf.of(hostilePage("file:///etc/hostname#"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static String hostilePage(String there) {
        return """
                <html lang="en"><head><title>x</title><link rel="stylesheet" href="%1$s/a.css"/>
                <style>@import url("%1$s/b.css"); @font-face { font-family: F; src: url("%1$s/f.ttf"); }
                body { background: url("%1$s/c.png"); font-family: F, "Source Sans 3"; }</style></head>
                <body><p>x</p><img src="%1$s/d.png" alt="d"/><object data="%1$s/e.svg" type="image/svg+xml"></object>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" alt="s"
                viewBox="0 0 9 9" width="9" height="9"><image xlink:href="%1$s/g.png" width="9" height="9"/>
                <use xlink:href="%1$s/h.svg#x"/></svg></body></html>
                """.formatted(there);
    }

    @Test
    void characters_without_a_font_are_known_before_printing() {
        PrintFonts fonts = SampleSheets.fonts();
        assertThat(fonts.unprintable("Łukasz Nguyễn Ζωή Щербак – “½ ° é” … 2026\n"))
                .isEmpty();
        assertThat(fonts.unprintable("שרה 李 محمد 🙂")).containsExactly("李", "🙂");
    }

    private byte[] pdf(SheetContent sheet) {
        return pdf.of(page.html(sheet, SampleSheets.CHART));
    }

    private static List<SheetContent.Item> everything() {
        List<SheetContent.Item> items = new ArrayList<>();
        SampleSheets.GUIDE.items().forEach(item -> {
            if (SampleSheets.GUIDE.variants(item.key()).isEmpty()) {
                items.add(SampleSheets.item(item.key(), null, List.of(1)));
            }
            SampleSheets.GUIDE
                    .variants(item.key())
                    .forEach(v -> items.add(SampleSheets.item(item.key(), v.key(), List.of())));
        });
        return items;
    }
}

package org.tautband.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tautband.anatomy.BodyChartSvg.Figure;
import org.tautband.common.Messages;

/** The chart on paper, printed the way the sheet is printed. */
class BodyChartSvgTests {

    private static final Messages MESSAGES = new Messages();

    private final BodyChartSvg chart = chart(Figure.MUSCLES);

    private static BodyChartSvg chart(Figure figure) {
        return new BodyChartSvg(figure, key -> MESSAGES.getTranslation(key, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(BodyView.class)
    void every_view_prints_with_its_mark_in_the_right_place(BodyView view) throws IOException {
        List<ChartMark> marks = List.of(new ChartMark(new BodyPoint(view, 100, 300), MarkKind.ACTIVE, null));
        for (Figure figure : Figure.values()) {
            BufferedImage page = print(chart(figure).whole(view, marks), view.key() + "-" + figure);
            assertThat(dark(page, 100, 300, view)).isTrue();
            assertThat(dark(page, 395, 395, view)).isFalse();
        }
    }

    @Test
    void every_kind_and_direction_prints() throws IOException {
        List<ChartMark> marks = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            marks.add(mark(marks.size(), kind, null));
        }
        for (RestrictionDirection direction : RestrictionDirection.values()) {
            marks.add(mark(marks.size(), MarkKind.FASCIA, direction));
            marks.add(mark(marks.size(), MarkKind.ADHESION, direction));
        }
        assertThat(print(chart.aroundMarks(BodyView.POSTERIOR, marks), "marks")).isNotNull();
    }

    private static ChartMark mark(int place, MarkKind kind, @Nullable RestrictionDirection direction) {
        BodyPoint at = new BodyPoint(BodyView.POSTERIOR, 90 + 44 * (place % 6), 150 + 44 * (place / 6));
        return new ChartMark(at, kind, String.valueOf(place + 1), direction);
    }

    @Test
    void a_cropped_chart_shows_all_its_marks_and_enough_of_the_body() {
        BodyPoint shoulder = new BodyPoint(BodyView.POSTERIOR, 257, 168);
        BodyPoint foot = new BodyPoint(BodyView.POSTERIOR, 250, 880);
        assertThat(viewBox(shoulder)).containsExactly(100, 18, 300, 300);
        assertThat(viewBox(foot)).containsExactly(100, 600, 300, 300);
        assertThat(viewBox(shoulder, foot)).containsExactly(0, 48, 400, 852);
        assertThat(viewBox()).containsExactly(0, 0, 400, 900);
        assertThat(viewBox(new BodyPoint(BodyView.ANTERIOR, 100, 300))).containsExactly(0, 0, 400, 900);
    }

    @Test
    void the_letters_are_the_clients_own_sides() {
        assertThat(letters(chart.whole(BodyView.ANTERIOR, List.of()))).containsExactly("R", "L");
        assertThat(letters(chart.whole(BodyView.POSTERIOR, List.of()))).containsExactly("L", "R");
        assertThat(letters(chart.whole(BodyView.LATERAL_LEFT, List.of()))).containsExactly("L");
        assertThat(letters(chart.whole(BodyView.PLANTAR, List.of()))).containsExactly("R", "L");
    }

    @Test
    void a_label_is_text_whatever_it_says() throws Exception {
        String svg = chart.whole(
                BodyView.ANTERIOR,
                List.of(new ChartMark(new BodyPoint(BodyView.ANTERIOR, 100, 300), MarkKind.LATENT, "<script>\"&'")));
        assertThat(svg).contains("&lt;script&gt;&quot;&amp;'").doesNotContain("<script", "var(", "url(");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(MarkKind.class)
    void every_kind_has_a_sign_for_the_legend(MarkKind kind) throws IOException {
        assertThat(print(chart.sign(kind), "sign-" + kind)).isNotNull();
    }

    private List<Integer> viewBox(BodyPoint... points) {
        String svg = chart.aroundMarks(
                BodyView.POSTERIOR,
                List.of(points).stream()
                        .map(at -> new ChartMark(at, MarkKind.ACTIVE, null))
                        .toList());
        String box = svg.replaceFirst("(?s).*?viewBox=\"([^\"]+)\".*", "$1");
        return List.of(box.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static List<String> letters(String svg) {
        return Pattern.compile(">([RL])</text>")
                .matcher(svg)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Prints on a page of the frame's own size, a point for a unit; keeps the picture in target for looking at. */
    private static BufferedImage print(String svg, String name) throws IOException {
        String html = "<html><head><style>@page {size: 400pt 900pt; margin: 0} svg {width: 400pt; height: 900pt}"
                + "</style></head><body style='margin: 0'>" + svg + "</body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useSVGDrawer(drawer)
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
        }
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            Path pictures = Files.createDirectories(Path.of("target", "body-chart"));
            ImageIO.write(page, "png", pictures.resolve(name + ".png").toFile());
            return page;
        }
    }

    /** Whether a place of the view is printed black; a square frame stands in the middle of the page. */
    private static boolean dark(BufferedImage page, int x, int y, BodyView view) {
        int top = (int) (900 - view.height()) / 2;
        return (page.getRGB(x, y + top) & 0xff) < 100;
    }
}

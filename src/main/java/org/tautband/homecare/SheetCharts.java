package org.tautband.homecare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyChartSvg;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ChartMark;
import org.tautband.anatomy.MarkKind;
import org.tautband.charting.FindingDetails;
import org.tautband.common.Messages;

/** The client's body chart for the sheet: each view that has points, side by side, in one drawing. */
@Component
class SheetCharts {

    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=\"([-\\d.]+)[ ,]+([-\\d.]+)[ ,]+([-\\d.]+)[ ,]+([-\\d.]+)\"");
    private static final double HEIGHT = 600;
    private static final double GAP = 30;

    private final Messages messages;

    SheetCharts(Messages messages) {
        this.messages = messages;
    }

    @Nullable String of(List<FindingDetails> points, Locale language) {
        Map<BodyView, List<ChartMark>> byView = new LinkedHashMap<>();
        points.forEach(point -> byView.computeIfAbsent(point.place().point().view(), view -> new ArrayList<>())
                .add(mark(point)));
        BodyChartSvg charts = new BodyChartSvg(BodyChartSvg.Figure.SKIN, key -> messages.getTranslation(key, language));
        List<String> drawings = byView.entrySet().stream()
                .map(view -> charts.aroundMarks(view.getKey(), view.getValue()))
                .toList();
        return switch (drawings.size()) {
            case 0 -> null;
            case 1 -> drawings.getFirst();
            default -> sideBySide(drawings);
        };
    }

    private static ChartMark mark(FindingDetails point) {
        MarkKind kind = MarkKind.valueOf(point.data().state().name());
        return new ChartMark(point.place().point(), kind, String.valueOf(point.number()));
    }

    private static String sideBySide(List<String> drawings) {
        StringBuilder inner = new StringBuilder();
        double x = 0;
        for (String drawing : drawings) {
            Matcher box = VIEW_BOX.matcher(drawing);
            if (!box.find()) {
                throw new IllegalStateException("a drawing without a viewBox");
            }
            double width = HEIGHT * Double.parseDouble(box.group(3)) / Double.parseDouble(box.group(4));
            inner.append(drawing.replaceFirst(
                    "<svg ",
                    String.format(
                            Locale.ROOT, "<svg x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"%.1f\" ", x, width, HEIGHT)));
            x += width + GAP;
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.1f %.1f\">%s</svg>",
                x - GAP,
                HEIGHT,
                inner);
    }
}

package org.tautband.homecare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyChartSvg;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ChartMark;
import org.tautband.anatomy.MarkKind;
import org.tautband.charting.FindingDetails;
import org.tautband.common.Messages;

/** The client's body chart for the sheet: each view that has points of today. */
@Component
class SheetCharts {

    private final Messages messages;

    SheetCharts(Messages messages) {
        this.messages = messages;
    }

    List<SheetChart> of(List<FindingDetails> points, Locale language) {
        Map<BodyView, List<ChartMark>> byView = new LinkedHashMap<>();
        points.forEach(point -> byView.computeIfAbsent(point.place().point().view(), view -> new ArrayList<>())
                .add(mark(point)));
        UnaryOperator<String> texts = key -> messages.getTranslation(key, language);
        BodyChartSvg charts = new BodyChartSvg(BodyChartSvg.Figure.SKIN, texts);
        return byView.entrySet().stream()
                .map(view -> new SheetChart(
                        texts.apply(view.getKey().messageKey()), charts.aroundMarks(view.getKey(), view.getValue())))
                .toList();
    }

    private static ChartMark mark(FindingDetails point) {
        MarkKind kind = MarkKind.valueOf(point.data().state().name());
        return new ChartMark(point.place().point(), kind, String.valueOf(point.number()));
    }
}

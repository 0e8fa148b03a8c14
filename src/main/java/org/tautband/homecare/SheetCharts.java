package org.tautband.homecare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyChartSvg;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ChartMark;
import org.tautband.anatomy.MarkKind;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.common.Messages;

/** The client's body chart for the sheet: each view that has points or areas of today. */
@Component
class SheetCharts {

    private final Messages messages;

    SheetCharts(Messages messages) {
        this.messages = messages;
    }

    List<SheetChart> of(List<FindingDetails> points, List<FasciaFindingDetails> fascia, Locale language) {
        Map<BodyView, List<ChartMark>> byView = Stream.of(
                        fascia.stream().flatMap(area -> mark(area).stream()),
                        points.stream().flatMap(point -> referral(point).stream()),
                        points.stream().map(SheetCharts::mark))
                .flatMap(marks -> marks)
                .collect(Collectors.groupingBy(mark -> mark.at().view(), LinkedHashMap::new, Collectors.toList()));
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

    private static Optional<ChartMark> referral(FindingDetails point) {
        return Optional.ofNullable(point.data().refersTo().outline())
                .map(outline -> ChartMark.of(outline, MarkKind.REFERRAL, null));
    }

    private static Optional<ChartMark> mark(FasciaFindingDetails area) {
        FasciaFindingData data = area.data();
        return Optional.ofNullable(data.point())
                .map(at -> new ChartMark(at, data.quality().mark(), null, data.direction(), data.shape()));
    }
}

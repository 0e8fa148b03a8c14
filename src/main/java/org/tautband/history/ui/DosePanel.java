package org.tautband.history.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.tautband.history.HoldResponse;
import org.tautband.history.Spread;
import org.tautband.history.chart.SpreadChart;
import org.tautband.history.chart.Words;

/** How long was held, by which technique, and how tenderness changed in the same visit; no more than the numbers say. */
final class DosePanel extends Section {

    private final Words words;

    DosePanel(List<HoldResponse> responses, Words words) {
        this.words = words;
        addClassNames("panel", "dose-panel");
        Paragraph caution = new Paragraph(getTranslation("history.dose.caution", Spread.ENOUGH));
        caution.addClassName("quiet");
        Div charts = new Div();
        charts.addClassName("dose-charts");
        List<Line> lengths = new ArrayList<>();
        HoldResponse.byLength(responses)
                .forEach((length, figures) ->
                        lengths.add(new Line(getTranslation("history.HoldLength." + length.name()), figures)));
        List<Line> techniques = new ArrayList<>();
        HoldResponse.byTechnique(responses)
                .forEach((technique, figures) -> techniques.add(
                        new Line(getTranslation("charting.HoldTechnique." + technique.name()), figures)));
        charts.add(part("history.dose.byLength", lengths));
        if (!techniques.isEmpty()) {
            charts.add(part("history.dose.byTechnique", techniques));
        }
        add(new H2(getTranslation("history.dose")), caution, charts);
    }

    private record Line(String label, HoldResponse.Figures figures) {

        SpreadChart.Row row() {
            return new SpreadChart.Row(label, figures.change());
        }
    }

    private Div part(String titleKey, List<Line> lines) {
        String title = getTranslation(titleKey);
        String svg = SpreadChart.of(
                lines.stream().map(Line::row).toList(), getTranslation("history.spread.chart", title), words);
        Details numbers = new Details(getTranslation("history.spread.numbers"), table(lines));
        return new Div(
                new H3(title),
                new ChartPicture(svg, ChartPicture.Fit.STRETCHED, getTranslation("history.chart.keys")),
                numbers);
    }

    private NumberTable table(List<Line> lines) {
        NumberTable table = new NumberTable(
                "",
                getTranslation("history.spread.column.count"),
                getTranslation("history.spread.column.seconds"),
                getTranslation("history.spread.column.mean"),
                getTranslation("history.spread.column.deviation"),
                getTranslation("history.spread.column.range"));
        lines.forEach(line -> {
            Spread seconds = line.figures.seconds();
            Spread change = line.figures.change();
            Double deviation = change.deviation();
            table.row(
                    line.label,
                    String.valueOf(change.count()),
                    words.number(seconds.least()) + "–" + words.number(seconds.most()),
                    words.change(change.mean()),
                    deviation == null ? "–" : words.number(deviation),
                    words.say("history.range", words.change(change.least()), words.change(change.most())));
        });
        return table;
    }
}

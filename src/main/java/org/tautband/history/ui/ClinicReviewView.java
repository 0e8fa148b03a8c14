package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tautband.accounts.Access;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.ClinicFigures;
import org.tautband.history.ClinicPeriod;
import org.tautband.history.ClinicReview;
import org.tautband.history.Spread;
import org.tautband.history.chart.CountChart;
import org.tautband.history.chart.SpreadChart;
import org.tautband.history.chart.Words;

/** UC-05, the clinic's own figures: {@code /review}. For owners; no client is named. */
@Route("review")
@Menu(title = "history.clinic", order = 8, icon = "vaadin:bar-chart")
@RolesAllowed(Access.OWNER_ROLE)
class ClinicReviewView extends Div implements HasDynamicTitle {

    private final ClinicReview review;
    private final Words words = PointNames.words(this);
    private final PointNames names;
    private final Div figures = new Div();

    ClinicReviewView(ClinicReview review, MuscleCatalogue catalogue) {
        this.review = review;
        this.names = new PointNames(catalogue, words);
        addClassNames("page", "clinic-review");
        figures.addClassName("review-figures");
        Select<ClinicPeriod> period = new Select<>();
        period.setLabel(getTranslation("history.clinic.period"));
        period.setItems(ClinicPeriod.values());
        period.setItemLabelGenerator(choice -> getTranslation("history.clinic.weeks", choice.weeks()));
        period.setValue(ClinicPeriod.WEEKS_12);
        period.addValueChangeListener(change -> show(change.getValue()));
        Header header = new Header(new H1(getTranslation("history.clinic")), period);
        header.addClassName("page-header");
        add(header, figures);
        show(ClinicPeriod.WEEKS_12);
    }

    private void show(ClinicPeriod period) {
        ClinicFigures found = review.of(period);
        figures.removeAll();
        if (found.visits() == 0) {
            figures.add(new EmptyState(
                    getTranslation("history.clinic.empty"), getTranslation("history.clinic.empty.next")));
            return;
        }
        figures.add(weeks(found), muscles(found), techniques(found));
    }

    private Section section(String titleKey, Component... content) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.addClassName("panel");
        section.add(content);
        return section;
    }

    private Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private Details behind(NumberTable table) {
        return new Details(getTranslation("history.spread.numbers"), table);
    }

    private Section weeks(ClinicFigures found) {
        NumberTable table =
                new NumberTable(getTranslation("history.clinic.week"), getTranslation("history.clinic.visits"));
        List<CountChart.Bar> bars = found.weeks().stream()
                .map(week -> {
                    String day = words.day(week.monday());
                    table.row(day, String.valueOf(week.visits()));
                    return new CountChart.Bar(
                            day, week.visits(), getTranslation("history.clinic.weekOf", day, week.visits()));
                })
                .toList();
        String title = getTranslation("history.clinic.perWeek");
        return section(
                "history.clinic.perWeek",
                new ChartPicture(
                        CountChart.columns(bars, title), ChartPicture.Fit.LONG, getTranslation("history.chart.keys")),
                quiet(waiting(found)),
                behind(table));
    }

    private String waiting(ClinicFigures found) {
        String unsigned = getTranslation("history.clinic.unsigned", found.visits(), found.unsigned());
        return found.overdue() == 0
                ? unsigned
                : unsigned + " " + getTranslation("history.clinic.overdue", found.overdue());
    }

    private Paragraph nothing(int hidden) {
        return hidden == 0 ? quiet(getTranslation("history.clinic.noHold")) : hidden(hidden);
    }

    /** What too few clients share for it to be shown without pointing at one of them. */
    private Paragraph hidden(int hidden) {
        Paragraph said = quiet(getTranslation("history.clinic.hidden", hidden, ClinicFigures.FEWEST_CLIENTS));
        said.setVisible(hidden > 0);
        return said;
    }

    private Section muscles(ClinicFigures found) {
        if (found.muscles().isEmpty()) {
            return section("history.clinic.muscles", nothing(found.hiddenMuscles()));
        }
        NumberTable table =
                new NumberTable(getTranslation("history.clinic.muscle"), getTranslation("history.clinic.visits"));
        List<CountChart.Bar> bars = found.muscles().stream()
                .map(muscle -> {
                    String name = names.muscle(muscle.muscleId());
                    table.row(name, String.valueOf(muscle.visits()));
                    return new CountChart.Bar(
                            name, muscle.visits(), getTranslation("history.clinic.inVisits", name, muscle.visits()));
                })
                .toList();
        String title = getTranslation("history.clinic.muscles");
        return section(
                "history.clinic.muscles",
                new ChartPicture(
                        CountChart.rows(bars, title), ChartPicture.Fit.STRETCHED, getTranslation("history.chart.keys")),
                hidden(found.hiddenMuscles()),
                behind(table));
    }

    private Section techniques(ClinicFigures found) {
        if (found.techniques().isEmpty()) {
            return section("history.clinic.techniques", nothing(found.hiddenTechniques()));
        }
        NumberTable table = new NumberTable(
                getTranslation("history.clinic.technique"),
                getTranslation("history.spread.column.count"),
                getTranslation("history.spread.column.mean"),
                getTranslation("history.spread.column.deviation"),
                getTranslation("history.spread.column.range"));
        List<SpreadChart.Row> rows = found.techniques().entrySet().stream()
                .map(technique -> new SpreadChart.Row(
                        getTranslation(
                                "charting.HoldTechnique." + technique.getKey().name()),
                        technique.getValue()))
                .toList();
        rows.forEach(row -> row(table, row));
        String title = getTranslation("history.clinic.techniques");
        return section(
                "history.clinic.techniques",
                quiet(getTranslation("history.clinic.caution", Spread.ENOUGH)),
                new ChartPicture(
                        SpreadChart.of(rows, getTranslation("history.spread.chart", title), words),
                        ChartPicture.Fit.STRETCHED,
                        getTranslation("history.chart.keys")),
                hidden(found.hiddenTechniques()),
                behind(table));
    }

    private void row(NumberTable table, SpreadChart.Row row) {
        Spread change = row.change();
        Double deviation = change.deviation();
        table.row(
                row.label(),
                String.valueOf(change.count()),
                words.change(change.mean()),
                deviation == null ? "–" : words.number(deviation),
                words.say("history.range", words.change(change.least()), words.change(change.most())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.clinic");
    }
}

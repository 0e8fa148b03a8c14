package org.tautband.history.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PressurePain;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.history.HoldResponse;
import org.tautband.history.PointCourse;
import org.tautband.history.Standing;
import org.tautband.history.TendernessChange;
import org.tautband.history.ThresholdChange;
import org.tautband.history.chart.LifeChart;
import org.tautband.history.chart.Words;

/** One trigger point's life: what became of it, its chart, and behind it the numbers visit by visit. */
final class LifeCard extends Article {

    private final PointCourse course;
    private final PointLife life;
    private final Words words;

    LifeCard(PointCourse course, PointNames names, Words words) {
        this.course = course;
        this.life = course.life();
        this.words = words;
        addClassNames("panel", "life-card");
        setId("point-" + life.id().value());
        String name = names.of(life.place());
        Div badges = new Div(stateBadge());
        badges.addClassName("life-badges");
        if (course.standing() == Standing.RETURNED) {
            badges.add(badge("history.standing.RETURNED", "badge-ochre"));
        }
        badges.add(trend());
        Div heading = new Div(new H2(name), badges);
        heading.addClassName("life-heading");
        add(heading, chart(name));
        int visits = life.moments().size();
        if (visits > LifeChart.MOST) {
            add(quiet(getTranslation("history.life.latest", LifeChart.MOST, visits)));
        }
        threshold();
        HoldResponse.figures(HoldResponse.of(life)).ifPresent(figures -> add(response(figures)));
        add(numbers());
    }

    private ChartPicture chart(String name) {
        String description = words.say("history.chart", name, life.moments().size());
        return new ChartPicture(
                LifeChart.of(life.moments(), description, words),
                ChartPicture.Fit.NATURAL,
                LifeChart.spoken(life.moments().getLast(), words));
    }

    private Span stateBadge() {
        String state = life.state().name();
        return badge("charting.PointState." + state, "state-" + state.toLowerCase(Locale.ROOT));
    }

    private Span badge(String key, String look) {
        Span badge = new Span(getTranslation(key));
        badge.addClassNames("badge", look);
        return badge;
    }

    /** For instance “Better by 4: 8 → 4, clinically meaningful”. */
    private Span trend() {
        TendernessChange change = course.change();
        String key = "history.trend." + course.trend().name();
        Span text = new Span(
                change == null
                        ? getTranslation(key)
                        : getTranslation(
                                change.meaningful() ? "history.trend.meaningful" : "history.trend.small",
                                getTranslation(key),
                                change.from(),
                                change.to(),
                                words.change(change.points())));
        text.addClassName("trend-" + course.trend().name().toLowerCase(Locale.ROOT));
        return text;
    }

    private void threshold() {
        ThresholdChange.of(life).ifPresent(change -> {
            String key = change.beyondError() ? "history.threshold.beyond" : "history.threshold.within";
            add(quiet(getTranslation(
                    key,
                    mean(change.from()),
                    mean(change.to()),
                    words.number(change.to().probeArea().doubleValue()),
                    words.change(change.kilopascals().doubleValue()),
                    words.number(ThresholdChange.ERROR_KPA.doubleValue()))));
            if (change.otherwise() > 0) {
                add(quiet(getTranslation("history.threshold.otherwise", change.otherwise())));
            }
        });
    }

    private String mean(PressurePain measured) {
        return measured.mean()
                .map(mean ->
                        words.number(mean.doubleValue()) + " " + measured.unit().symbol())
                .orElse("–");
    }

    private Paragraph response(HoldResponse.Figures figures) {
        return quiet(getTranslation(
                figures.change().enough() ? "history.dose.point" : "history.dose.point.few",
                figures.change().count(),
                words.number(figures.seconds().least()),
                words.number(figures.seconds().most()),
                words.change(figures.change().mean()),
                words.change(figures.change().least()),
                words.change(figures.change().most())));
    }

    private Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("quiet", "life-note");
        return paragraph;
    }

    /** Filled when it is opened: a long life has hundreds of rows. */
    private Details numbers() {
        Details numbers = new Details(getTranslation("history.numbers"));
        numbers.addOpenedChangeListener(change -> {
            if (change.isOpened() && numbers.getContent().findAny().isEmpty()) {
                numbers.add(table());
            }
        });
        return numbers;
    }

    private NumberTable table() {
        NumberTable table = new NumberTable(
                getTranslation("history.column.visit"),
                getTranslation("history.column.before"),
                getTranslation("history.column.after"),
                getTranslation("history.column.held"),
                getTranslation("history.column.threshold"),
                getTranslation("history.column.state"));
        life.moments().reversed().forEach(moment -> row(table, moment));
        return table;
    }

    private void row(NumberTable table, PointMoment moment) {
        Anchor visit = new Anchor(VisitNavigation.path(moment.visit()), words.day(moment.serviceDate()));
        String state = moment.assessed()
                ? getTranslation("charting.PointState." + moment.state().name())
                : getTranslation("charting.notAssessed");
        table.row(
                visit,
                score(moment.tendernessBefore()),
                score(moment.tendernessAfter()),
                held(moment.heldSeconds()),
                mean(moment.pressurePain()),
                state);
    }

    private String held(BigDecimal seconds) {
        return seconds.signum() == 0 ? "–" : getTranslation("charting.hold", words.number(seconds.doubleValue()));
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}

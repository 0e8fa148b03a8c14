package org.tautband.history.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointState;
import org.tautband.charting.ui.VisitNavigation;
import org.tautband.common.ui.Dates;
import org.tautband.history.Trend;

/** One trigger point's life: its chart, and behind it the numbers visit by visit. */
final class LifeCard extends Article {

    private final PointLife life;

    LifeCard(PointLife life, MuscleCatalogue catalogue) {
        this.life = life;
        addClassNames("panel", "life-card");
        String muscle = catalogue
                .find(life.place().muscleId())
                .map(Muscle::name)
                .orElse(life.place().muscleId());
        String side = getTranslation("charting.Side." + life.place().side().name());
        Div badges = new Div(stateBadge(), trendText());
        badges.addClassName("life-badges");
        Div heading = new Div(new H2(muscle + ", " + side), badges);
        heading.addClassName("life-heading");
        Details numbers = new Details(getTranslation("history.numbers"), table());
        String description =
                getTranslation("history.chart", muscle, side, life.moments().size());
        add(heading, new LifeChart(life.moments(), description), numbers);
    }

    private Span stateBadge() {
        PointState state = life.state();
        Span badge = new Span(getTranslation("charting.PointState." + state.name()));
        badge.addClassNames("badge", "state-" + state.name().toLowerCase(Locale.ROOT));
        return badge;
    }

    private Span trendText() {
        Trend trend = Trend.of(life);
        Span text = new Span(getTranslation("history.trend." + trend.name()));
        text.addClassName("trend-" + trend.name().toLowerCase(Locale.ROOT));
        text.setTitle(getTranslation("history.trend.note", Trend.MEANINGFUL));
        return text;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("life-table");
        NativeTableRow head = new NativeTableRow();
        for (String key : new String[] {"visit", "before", "after", "held", "state"}) {
            head.add(new NativeTableHeaderCell(getTranslation("history.column." + key)));
        }
        table.getHead().add(head);
        life.moments().reversed().forEach(moment -> table.getBody().add(row(moment)));
        return table;
    }

    private NativeTableRow row(PointMoment moment) {
        String day = Dates.day(moment.serviceDate(), getLocale());
        String state = moment.assessed()
                ? getTranslation("charting.PointState." + moment.data().state().name())
                : getTranslation("charting.notAssessed");
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(new Anchor(VisitNavigation.path(moment.visit()), day)),
                cell(moment.data().tendernessBefore()),
                cell(moment.data().tendernessAfter()),
                new NativeTableCell(
                        moment.heldSeconds().signum() == 0
                                ? "–"
                                : getTranslation(
                                        "charting.hold", moment.heldSeconds().toPlainString())),
                new NativeTableCell(state));
        return row;
    }

    private static NativeTableCell cell(@Nullable Integer score) {
        return new NativeTableCell(score == null ? "–" : score.toString());
    }
}

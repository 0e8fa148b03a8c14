package org.tautband.history.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.HoldResponse;
import org.tautband.history.PointCourse;
import org.tautband.history.PointOrder;
import org.tautband.history.Standing;
import org.tautband.history.TendernessChange;
import org.tautband.history.ThresholdChange;
import org.tautband.history.chart.Words;

/** A client's points, in the order and of the standing that is asked for, and what holding them went together with. */
final class PointsPage extends Div {

    /** Which points are shown. */
    private enum Shown {
        ALL,
        OPEN,
        RETURNED,
        RESOLVED;

        boolean includes(PointCourse course) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> course.open();
                case RETURNED -> course.standing() == Standing.RETURNED;
                case RESOLVED -> course.standing() == Standing.RESOLVED;
            };
        }
    }

    /** Cards that are drawn at once; the others come when the end of the list is scrolled into sight. */
    private static final int PAGE = 12;

    private final List<PointCourse> courses;
    private final PointNames names;
    private final Words words;
    private final Select<Shown> shown = new Select<>();
    private final Select<PointOrder> order = new Select<>();
    private final Div cards = new Div();
    private final MoreButton more = new MoreButton(getTranslation("history.points.more"), this::addCards);
    private List<PointCourse> chosen = List.of();

    PointsPage(List<PointCourse> courses, PointNames names, Words words) {
        this.courses = courses;
        this.names = names;
        this.words = words;
        addClassName("points-page");
        cards.addClassName("life-list");
        Section life = new Section(cards, more);
        life.addClassName("points-page");
        add(choices(), legend(), life);
        List<HoldResponse> responses = courses.stream()
                .flatMap(course -> HoldResponse.of(course.life()).stream())
                .toList();
        if (!responses.isEmpty()) {
            add(new DosePanel(responses, words));
        }
        show();
    }

    private Div choices() {
        shown.setLabel(getTranslation("history.show"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> getTranslation(
                "history.show." + choice.name(),
                courses.stream().filter(choice::includes).count()));
        shown.setValue(Shown.ALL);
        shown.addValueChangeListener(change -> show());
        order.setLabel(getTranslation("history.order"));
        order.setItems(PointOrder.values());
        order.setItemLabelGenerator(choice -> getTranslation("history.order." + choice.name()));
        order.setValue(PointOrder.ATTENTION);
        order.addValueChangeListener(change -> show());
        Div choices = new Div(shown, order);
        choices.addClassNames("history-choices", "points-choices");
        return choices;
    }

    private Details legend() {
        Details legend = new Details(getTranslation("history.legend"));
        legend.add(new Paragraph(getTranslation("history.legend.chart") + " " + getTranslation("history.legend.keys")));
        legend.add(new Paragraph(getTranslation("history.legend.meaningful", TendernessChange.MEANINGFUL)));
        legend.add(new Paragraph(
                getTranslation("history.legend.threshold", words.number(ThresholdChange.ERROR_KPA.doubleValue()))));
        return legend;
    }

    private void show() {
        cards.removeAll();
        Shown which = Objects.requireNonNullElse(shown.getValue(), Shown.ALL);
        chosen = courses.stream()
                .filter(which::includes)
                .sorted(Optional.ofNullable(order.getValue())
                        .orElse(PointOrder.ATTENTION)
                        .comparator())
                .toList();
        addCards();
        if (chosen.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("history.points.noneShown"), getTranslation("history.points.noneShown.next")));
        }
    }

    private void addCards() {
        chosen.stream()
                .skip(cards.getComponentCount())
                .limit(PAGE)
                .forEach(course -> cards.add(new LifeCard(course, names, words)));
        more.setVisible(cards.getComponentCount() < chosen.size());
    }
}

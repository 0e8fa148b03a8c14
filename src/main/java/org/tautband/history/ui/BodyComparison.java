package org.tautband.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.history.BodyChange;
import org.tautband.history.BodyThroughTime;

/** Two visits side by side, from the same view, and in words what lies between them. */
final class BodyComparison extends Div {

    private final BodyThroughTime time;
    private final BodyMarks marks;
    private final Select<Integer> from;
    private final Select<Integer> to;
    private final BodyMap left;
    private final BodyMap right;
    private final Div changes = new Div();

    BodyComparison(BodyThroughTime time, BodyMarks marks) {
        this.time = time;
        this.marks = marks;
        int last = time.visits().size() - 1;
        from = choice("history.body.from", 0);
        to = choice("history.body.to", last);
        left = marks.map();
        right = marks.map();
        addClassName("body-compare");
        Div maps = new Div(side(from, left), side(to, right));
        maps.addClassName("body-sides");
        Section differences = new Section(new H2(getTranslation("history.body.between")), changes);
        differences.addClassName("panel");
        add(maps, differences);
        BodyView view = fullest(time.at(last), BodyView.ANTERIOR);
        left.setView(view);
        right.setView(view);
        together(left, right);
        together(right, left);
        show();
    }

    /** The view that shows the most points; {@code otherwise} when there is none. */
    static BodyView fullest(List<BodyThroughTime.Known> points, BodyView otherwise) {
        return points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.life().place().point().view(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry<BodyView, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private Select<Integer> choice(String labelKey, int start) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(getTranslation(labelKey));
        choice.setItems(IntStream.range(0, time.visits().size())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList());
        choice.setItemLabelGenerator(index -> getTranslation(
                "history.body.visit",
                marks.words().day(time.visits().get(index).day()),
                index + 1,
                time.visits().size()));
        choice.setValue(start);
        choice.addValueChangeListener(change -> show());
        return choice;
    }

    private static Div side(Select<Integer> choice, BodyMap map) {
        Div side = new Div(choice, map);
        side.addClassNames("panel", "body-picture");
        return side;
    }

    private static void together(BodyMap leading, BodyMap following) {
        leading.getElement().addPropertyChangeListener("view", change -> {
            if (change.isUserOriginated()) {
                following.setView(leading.getView());
            }
        });
    }

    private void show() {
        marks.show(left, time.at(from.getValue()));
        marks.show(right, time.at(to.getValue()));
        changes.removeAll();
        List<BodyChange> between =
                time.changes(Math.min(from.getValue(), to.getValue()), Math.max(from.getValue(), to.getValue()));
        if (between.isEmpty()) {
            changes.add(new Paragraph(getTranslation("history.body.unchanged")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("brief-list");
        between.forEach(change -> list.add(new ListItem(marks.change(change))));
        changes.add(list);
    }
}

package org.tautband.history.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tautband.anatomy.BodyDensitySvg;
import org.tautband.anatomy.BodyView;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;

/** Where something was found in all visits so far: each finding counts once, whatever its state. */
final class BodyDensity extends Div {

    BodyDensity(List<PointLife> lives, BodyMarks marks) {
        addClassName("body-density");
        List<PointLife> found =
                lives.stream().filter(life -> !life.assessed().isEmpty()).toList();
        List<BodyDensitySvg.Place> places = found.stream()
                .map(life -> new BodyDensitySvg.Place(
                        life.assessed().getLast().place().point(),
                        life.assessed().size()))
                .toList();
        Paragraph note = new Paragraph(getTranslation("history.body.density.note"));
        note.addClassName("quiet");
        Div pictures = new Div();
        pictures.addClassName("density-pictures");
        Arrays.stream(BodyView.values())
                .filter(view -> places.stream().anyMatch(place -> place.at().view() == view))
                .forEach(view -> pictures.add(picture(view, places)));
        Section section = new Section(new H2(getTranslation("history.body.density")), note, pictures);
        section.addClassName("panel");
        Details numbers = new Details(getTranslation("history.spread.numbers"), table(found, marks));
        section.add(numbers);
        add(section);
    }

    private Div picture(BodyView view, List<BodyDensitySvg.Place> places) {
        Div picture = new Div();
        picture.addClassName("density-picture");
        picture.getElement().setProperty("innerHTML", new BodyDensitySvg(key -> getTranslation(key)).of(view, places));
        Paragraph caption = new Paragraph(getTranslation(view.messageKey()));
        return new Div(picture, caption);
    }

    private NumberTable table(List<PointLife> found, BodyMarks marks) {
        NumberTable table = new NumberTable(
                getTranslation("history.points"),
                getTranslation("history.body.found"),
                getTranslation("history.body.lastFound"));
        found.stream()
                .sorted(Comparator.comparing((PointLife life) -> life.assessed().size())
                        .reversed()
                        .thenComparing(life -> life.place().muscleId()))
                .forEach(life -> {
                    List<PointMoment> assessed = life.assessed();
                    table.row(
                            marks.names().of(life.place()),
                            String.valueOf(assessed.size()),
                            marks.words().day(assessed.getLast().serviceDate()));
                });
        return table;
    }
}

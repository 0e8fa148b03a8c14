package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiConsumer;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.RankedMuscle;
import org.tautband.anatomy.Side;

/** Offers the muscles that lie nearest to a place, the likeliest first; one more tap, or Enter, confirms. */
final class MuscleChoiceDialog extends Dialog {

    private static final int OFFERED = 5;

    private final MuscleNames names;
    private final BiConsumer<String, Side> choose;
    private final List<RankedMuscle> ranked;
    private final RadioButtonGroup<Side> sides = new RadioButtonGroup<>();
    private final Div offers = new Div();
    private Side side;

    /** @param deep whether the muscles beneath the surface are meant first */
    MuscleChoiceDialog(
            MuscleCatalogue catalogue,
            BodyPoint point,
            boolean deep,
            MuscleNames names,
            BiConsumer<String, Side> choose) {
        this.names = names;
        this.choose = choose;
        this.side = point.side();
        this.ranked = deep ? catalogue.nearestDeep(point, OFFERED) : catalogue.nearest(point, OFFERED);
        addClassName("muscle-choice");
        setHeaderTitle(getTranslation("charting.whichMuscle"));
        setWidth("24rem");
        catalogue.avoidAreaAt(point).ifPresent(area -> {
            Paragraph warning = new Paragraph(getTranslation(
                    "charting.avoid", getTranslation(area.messageKey()), getTranslation(area.reasonKey())));
            warning.addClassName("error-text");
            add(warning);
        });
        offerSides(point.mayBeMidline());
        offers.addClassName("muscle-offers");
        add(sides, offers, others(catalogue));
        showOffers();
        addOpenedChangeListener(change -> offers.getChildren()
                .findFirst()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .ifPresent(Button::focus));
    }

    /** Asks again for a point that is charted already: another muscle, or the other side. */
    MuscleChoiceDialog reassigning(Side present) {
        side = present;
        setHeaderTitle(getTranslation("charting.changeMuscle"));
        sides.setVisible(true);
        sides.setValue(present);
        showOffers();
        return this;
    }

    private void offerSides(boolean midline) {
        sides.setLabel(getTranslation("charting.side"));
        sides.setItems(midline ? List.of(Side.RIGHT, Side.MIDLINE, Side.LEFT) : List.of(Side.RIGHT, Side.LEFT));
        sides.setItemLabelGenerator(names::side);
        sides.addClassName("segments");
        sides.setValue(side);
        sides.setVisible(midline);
        sides.addValueChangeListener(change -> {
            side = change.getValue();
            showOffers();
        });
    }

    private void showOffers() {
        offers.removeAll();
        ranked.forEach(offer -> offers.add(new Button(
                offer.muscle().name() + ", " + names.side(side),
                click -> chosen(offer.muscle().id()))));
    }

    private ComboBox<Muscle> others(MuscleCatalogue catalogue) {
        ComboBox<Muscle> others = new ComboBox<>(getTranslation("charting.whichMuscle.other"));
        others.setItems(catalogue.all());
        others.setItemLabelGenerator(Muscle::name);
        others.setWidthFull();
        others.addValueChangeListener(change -> chosen(change.getValue().id()));
        return others;
    }

    private void chosen(String muscleId) {
        close();
        choose.accept(muscleId, side);
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.RankedMuscle;
import org.tautband.anatomy.Side;

/** Offers the muscles that lie nearest to a tap, the likeliest first; one more tap, or Enter, confirms. */
final class MuscleChoiceDialog extends Dialog {

    private static final int OFFERED = 5;

    private final BiConsumer<String, Side> choose;

    MuscleChoiceDialog(MuscleCatalogue catalogue, BodyPoint point, MuscleNames names, BiConsumer<String, Side> choose) {
        this.choose = choose;
        addClassName("muscle-choice");
        setHeaderTitle(getTranslation("charting.whichMuscle"));
        setWidth("24rem");
        catalogue.avoidAreaAt(point).ifPresent(area -> {
            Paragraph warning = new Paragraph(getTranslation(
                    "charting.avoid", getTranslation(area.messageKey()), getTranslation(area.reasonKey())));
            warning.addClassName("error-text");
            add(warning);
        });
        List<RankedMuscle> ranked = catalogue.nearest(point, OFFERED);
        Div offers = new Div();
        offers.addClassName("muscle-offers");
        ranked.forEach(offer -> offers.add(button(offer, names)));
        add(offers, others(catalogue, point.side()));
        addOpenedChangeListener(change -> offers.getChildren()
                .findFirst()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .ifPresent(Button::focus));
    }

    private Button button(RankedMuscle offer, MuscleNames names) {
        String name = offer.muscle().name() + ", " + names.side(offer.side());
        return new Button(name, click -> chosen(offer.muscle().id(), offer.side()));
    }

    private ComboBox<Muscle> others(MuscleCatalogue catalogue, Side side) {
        ComboBox<Muscle> others = new ComboBox<>(getTranslation("charting.whichMuscle.other"));
        others.setItems(catalogue.all());
        others.setItemLabelGenerator(Muscle::name);
        others.setWidthFull();
        others.addValueChangeListener(change -> chosen(change.getValue().id(), side));
        return others;
    }

    private void chosen(String muscleId, Side side) {
        close();
        choose.accept(muscleId, side);
    }
}

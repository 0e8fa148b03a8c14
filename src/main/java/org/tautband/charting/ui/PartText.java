package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;
import org.tautband.charting.FasciaParts;
import org.tautband.charting.PressurePain;

/** What a part of a finding says, in words. */
final class PartText {

    private static final String NOTHING = "–";

    private PartText() {}

    static String of(Component texts, @Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Enum<?> word -> EnumChoices.name(texts, word);
            case PressurePain pain -> pressure(pain);
            case List<?> several -> several.isEmpty() ? NOTHING : join(several);
            case BodyShape shape ->
                texts.getTranslation("charting.part.drawn." + shape.kind().name());
            case FasciaParts.Place place ->
                place.shape() == null
                        ? texts.getTranslation(place.point() == null ? "charting.part.noPlace" : "charting.part.spot")
                        : of(texts, place.shape());
            default -> value.toString().isBlank() ? NOTHING : value.toString();
        };
    }

    private static String join(List<?> several) {
        return several.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pressure(PressurePain pain) {
        if (!pain.measured()) {
            return NOTHING;
        }
        String readings =
                pain.readings().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" · "));
        return readings + " " + pain.unit().symbol() + " (" + pain.probeArea().toPlainString() + " cm²)";
    }
}

package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A choice whose value is the chosen word itself, in the browser too: the hold timer reads it there, without a server,
 * when a hold begins. Vaadin's own {@code Select} numbers its items instead.
 */
@Tag("vaadin-select")
@JsModule("@vaadin/select/src/vaadin-select.js")
final class HoldChoice extends AbstractSinglePropertyField<HoldChoice, String> implements HasLabel {

    HoldChoice(String label, List<String> words, UnaryOperator<String> names, String chosen) {
        super("value", "", false);
        setLabel(label);
        List<Map<String, String>> items = words.stream()
                .map(word -> Map.of("value", word, "label", names.apply(word)))
                .toList();
        getElement().setPropertyJson("items", JsonMapper.shared().valueToTree(items));
        setValue(chosen);
    }
}

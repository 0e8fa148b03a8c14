package org.tautband.accounts.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.PasswordRules.Rule;

/** A field for a new password that shows, while one types, which rules still stand in the way. */
public final class NewPasswordField extends PasswordField {

    private static final int TYPING_PAUSE_MILLIS = 300;
    private static final List<Rule> SHOWN = List.of(Rule.LONG_ENOUGH, Rule.NOT_COMMON, Rule.NOT_KNOWN_HERE);

    private final PasswordRules rules;
    private final transient Supplier<String[]> known;
    private final Map<Rule, ListItem> items = new EnumMap<>(Rule.class);

    /** @param known names that the password must not contain, as they stand in the form now */
    public NewPasswordField(String label, PasswordRules rules, Supplier<String[]> known) {
        super(label);
        this.rules = rules;
        this.known = known;
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setMaxLength(PasswordRules.MAX_LENGTH);
        setRequired(true);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        setHelperComponent(ruleList());
        addValueChangeListener(change -> refresh());
    }

    /** Call when one of the known names has changed. */
    public void refresh() {
        List<Rule> broken = rules.broken(getValue(), known.get());
        items.forEach(
                (rule, item) -> mark(item, getValue().isEmpty() ? "open" : broken.contains(rule) ? "broken" : "met"));
    }

    private UnorderedList ruleList() {
        UnorderedList list = new UnorderedList();
        list.addClassName("password-rules");
        for (Rule rule : SHOWN) {
            ListItem item = new ListItem(getTranslation(rule.messageKey()));
            mark(item, "open");
            items.put(rule, item);
            list.add(item);
        }
        return list;
    }

    /** The sign before the text tells met from broken, so that colour does not have to. */
    private static void mark(ListItem item, String state) {
        item.getElement().setAttribute("data-state", state);
    }
}

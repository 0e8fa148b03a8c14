package org.tautband.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;

/** Shows what a service refused, each message beside its field; a message clears when its field is changed. */
public final class FieldErrors {

    private final Component owner;
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    public FieldErrors(Component owner) {
        this.owner = owner;
    }

    /** Binds a field of the input, by its name there, to the field on screen. */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> F bind(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    /** Shows all violations and puts the cursor into the first refused field; one without a field is announced. */
    public void show(InvalidInputException refused) {
        boolean focused = false;
        Set<HasValidationProperties> told = new HashSet<>();
        for (Violation violation : refused.violations()) {
            String message = owner.getTranslation(
                    violation.messageKey(), violation.values().toArray());
            HasValidationProperties field = fields.get(violation.field());
            if (field == null) {
                Notification.show(message);
                continue;
            }
            field.setErrorMessage(told.add(field) ? message : field.getErrorMessage() + " " + message);
            field.setInvalid(true);
            if (!focused && field instanceof Focusable<?> first) {
                first.focus();
                focused = true;
            }
        }
    }
}

package org.tautband.accounts.ui;

import com.vaadin.flow.component.select.Select;
import org.tautband.accounts.Role;

/** How roles are named on screen. */
final class StaffTexts {

    private StaffTexts() {}

    static String role(Role role) {
        return "accounts.role." + role.name();
    }

    static Select<Role> roleField() {
        Select<Role> field = new Select<>();
        field.setLabel(field.getTranslation("accounts.role"));
        field.setItems(Role.values());
        field.setItemLabelGenerator(role -> field.getTranslation(role(role)));
        return field;
    }
}

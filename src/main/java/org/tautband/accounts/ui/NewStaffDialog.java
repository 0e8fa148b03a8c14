package org.tautband.accounts.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.accounts.NewStaff;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffService;

/** Takes somebody on. */
class NewStaffDialog extends StaffDialog {

    private final StaffService staff;
    private final TextField name = new TextField(getTranslation("accounts.name"));
    private final TextField username = new TextField(getTranslation("accounts.username"));
    private final Select<Role> role = StaffTexts.roleField();
    private final NewPasswordField password;

    NewStaffDialog(StaffService staff, PasswordRules rules, Runnable done) {
        super("accounts.staff.add", "accounts.staff.add", done);
        this.staff = staff;
        password = new NewPasswordField(
                getTranslation("accounts.password"), rules, () -> new String[] {name.getValue(), username.getValue()});
        username.setAutocomplete(Autocomplete.OFF);
        role.setValue(Role.THERAPIST);
        name.setRequired(true);
        username.setRequired(true);
        errors.bind("name", name);
        errors.bind("username", username);
        errors.bind("password", password);
        show(name, username, role, password);
    }

    @Override
    void save() {
        staff.add(new NewStaff(name.getValue(), username.getValue(), role.getValue(), password.getValue()));
    }
}

package org.tautband.accounts.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.StaffService;

/** Changes one's own password; all sessions end with it, this one too. */
class OwnPasswordDialog extends StaffDialog {

    private final StaffService staff;
    private final PasswordField currentPassword = new PasswordField(getTranslation("accounts.currentPassword"));
    private final NewPasswordField password;

    OwnPasswordDialog(StaffService staff, PasswordRules rules, StaffMember me, Runnable done) {
        super("accounts.ownPassword", "accounts.ownPassword", done);
        this.staff = staff;
        password = new NewPasswordField(
                getTranslation("accounts.newPassword"), rules, () -> new String[] {me.name(), me.username()});
        currentPassword.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        currentPassword.setRequired(true);
        errors.bind("currentPassword", currentPassword);
        errors.bind("password", password);
        show(currentPassword, password);
    }

    @Override
    void save() {
        staff.changeOwnPassword(currentPassword.getValue(), password.getValue());
    }
}

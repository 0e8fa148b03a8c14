package org.tautband.accounts.ui;

import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffListItem;
import org.tautband.accounts.StaffService;

/** Gives a member a new password, which they may then change themselves. */
class ResetPasswordDialog extends StaffDialog {

    private final StaffService staff;
    private final StaffListItem member;
    private final NewPasswordField password;

    ResetPasswordDialog(StaffService staff, PasswordRules rules, StaffListItem member, Runnable done) {
        super("accounts.staff.resetPassword", "common.save", done);
        this.staff = staff;
        this.member = member;
        password = new NewPasswordField(
                getTranslation("accounts.newPassword"), rules, () -> new String[] {member.name(), member.username()});
        errors.bind("password", password);
        show(password);
    }

    @Override
    void save() {
        staff.resetPassword(member.id(), member.version(), password.getValue());
    }
}

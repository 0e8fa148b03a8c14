package org.tautband.accounts.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffChange;
import org.tautband.accounts.StaffListItem;
import org.tautband.accounts.StaffService;

/** Changes a member's name or role. */
class ChangeStaffDialog extends StaffDialog {

    private final StaffService staff;
    private final StaffListItem member;
    private final TextField name = new TextField(getTranslation("accounts.name"));
    private final Select<Role> role = StaffTexts.roleField();

    ChangeStaffDialog(StaffService staff, StaffListItem member, Runnable done) {
        super("accounts.staff.change", "common.save", done);
        this.staff = staff;
        this.member = member;
        name.setValue(member.name());
        name.setRequired(true);
        role.setValue(member.role());
        errors.bind("name", name);
        errors.bind("role", role);
        show(name, role);
    }

    @Override
    void save() {
        staff.change(member.id(), member.version(), new StaffChange(name.getValue(), role.getValue()));
    }
}

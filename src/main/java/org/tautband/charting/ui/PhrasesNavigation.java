package org.tautband.charting.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.common.ui.UserMenuEntry;

/** The way to the phrases; it stands in the user's own menu. */
@Component
public class PhrasesNavigation implements UserMenuEntry {

    static final String PATH = "phrases";

    private static final int ORDER = 10;

    private final CurrentStaff staff;

    PhrasesNavigation(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public String labelKey() {
        return "charting.phrases";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public void open() {
        UI.getCurrent().navigate(PATH);
    }
}

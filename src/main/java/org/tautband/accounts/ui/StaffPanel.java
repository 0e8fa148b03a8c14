package org.tautband.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.tautband.accounts.PasswordRules;
import org.tautband.accounts.StaffListItem;
import org.tautband.accounts.StaffService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** UC-03: take on, change and let go of staff. */
class StaffPanel extends Div {

    private final StaffService staff;
    private final PasswordRules rules;
    private final Grid<StaffListItem> grid = new Grid<>();

    StaffPanel(StaffService staff, PasswordRules rules) {
        this.staff = staff;
        this.rules = rules;
        addClassName("panel");
        Button add = new Button(
                getTranslation("accounts.staff.add"), click -> new NewStaffDialog(staff, rules, this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(add);
        actions.addClassName("actions");
        grid.addComponentColumn(StaffPanel::who)
                .setHeader(getTranslation("accounts.name"))
                .setFlexGrow(2);
        grid.addColumn(member -> getTranslation(StaffTexts.role(member.role())))
                .setHeader(getTranslation("accounts.role"));
        grid.addComponentColumn(this::menu).setFlexGrow(0).setWidth("5.5rem");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(member -> member.active() ? "" : "inactive");
        add(actions, grid);
        refresh();
    }

    private static Div who(StaffListItem member) {
        Span name = new Span(member.name());
        Span username = new Span(member.username());
        username.addClassName("quiet");
        Div who = new Div(name, username);
        who.addClassName("two-lines");
        if (!member.active()) {
            Span left = new Span(who.getTranslation("accounts.staff.inactive"));
            left.addClassName("badge");
            who.add(left);
        }
        return who;
    }

    private Button menu(StaffListItem member) {
        Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setAriaLabel(getTranslation("accounts.staff.actions", member.name()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(
                getTranslation("accounts.staff.change"),
                click -> new ChangeStaffDialog(staff, member, this::refresh).open());
        menu.addItem(
                getTranslation("accounts.staff.resetPassword"),
                click -> new ResetPasswordDialog(staff, rules, member, this::refresh).open());
        if (member.active()) {
            menu.addItem(getTranslation("accounts.staff.deactivate"), click -> deactivate(member));
        } else {
            menu.addItem(
                    getTranslation("accounts.staff.reactivate"),
                    click -> tell(() -> staff.reactivate(member.id(), member.version())));
        }
        return more;
    }

    /** Asks first, as it ends whatever the member is doing now. */
    private void deactivate(StaffListItem member) {
        ConfirmDialog ask = new ConfirmDialog(
                getTranslation("accounts.staff.deactivate.title", member.name()),
                getTranslation("accounts.staff.deactivate.text"),
                getTranslation("accounts.staff.deactivate"),
                confirmed -> tell(() -> staff.deactivate(member.id(), member.version())));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("common.cancel"));
        ask.open();
    }

    private void tell(Runnable act) {
        try {
            act.run();
        } catch (InvalidInputException refused) {
            refused.violations().forEach(violation -> Notification.show(getTranslation(violation.messageKey())));
        } catch (StaleVersionException stale) {
            Notification.show(getTranslation("accounts.staff.stale"));
        }
        refresh();
    }

    private void refresh() {
        grid.setItems(staff.list());
    }
}

package org.tautband.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditActor.Actor;
import org.tautband.audit.AuditEntry;
import org.tautband.audit.AuditFilter;
import org.tautband.audit.AuditTrail;
import org.tautband.audit.ChainCheck;
import org.tautband.common.ui.Dates;

/** UC-05: who did what, newest first. */
class AuditPanel extends Div {

    private final AuditTrail trail;
    private final ZoneId zone;
    private final ComboBox<Actor> staff = new ComboBox<>(getTranslation("audit.staff"));
    private final ComboBox<AuditAction> action = new ComboBox<>(getTranslation("audit.action"));
    private final Grid<AuditEntry> grid = new Grid<>();
    private final Span verdict = new Span();

    AuditPanel(AuditTrail trail, ZoneId zone) {
        this.trail = trail;
        this.zone = zone;
        addClassName("panel");
        prepareFilters();
        prepareGrid();
        Button check = new Button(getTranslation("audit.check"), click -> check());
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        verdict.getElement().setAttribute("role", "status");
        Div filters = new Div(staff, action, check, verdict);
        filters.addClassName("filters");
        add(filters, grid);
    }

    private void prepareFilters() {
        staff.setItems(trail.actors());
        staff.setItemLabelGenerator(Actor::username);
        staff.setClearButtonVisible(true);
        staff.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        action.setItems(AuditAction.values());
        action.setItemLabelGenerator(this::name);
        action.setClearButtonVisible(true);
        action.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    }

    private void prepareGrid() {
        grid.addColumn(entry -> Dates.moment(entry.at(), zone, getLocale()))
                .setHeader(getTranslation("audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.username().isEmpty() ? getTranslation("audit.nobody") : entry.username())
                .setHeader(getTranslation("audit.staff"))
                .setWidth("9rem");
        grid.addColumn(entry -> name(entry.action()))
                .setHeader(getTranslation("audit.action"))
                .setWidth("9rem");
        grid.addComponentColumn(this::subject)
                .setHeader(getTranslation("audit.subject"))
                .setWidth("18rem")
                .setFlexGrow(2);
        grid.addClassName("audit-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(query -> trail.find(filter(), query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateText(getTranslation("audit.empty"));
    }

    private Div subject(AuditEntry entry) {
        Span kind = new Span(getTranslation("audit.subject." + entry.subjectKind()));
        Div subject = new Div(kind);
        subject.addClassName("two-lines");
        String more = (entry.subjectId() == null ? "" : entry.subjectId() + " ") + entry.detail();
        if (!more.isBlank()) {
            Span detail = new Span(more.strip());
            detail.addClassName("quiet");
            subject.add(detail);
        }
        return subject;
    }

    private String name(AuditAction of) {
        return getTranslation("audit.action." + of.name());
    }

    private AuditFilter filter() {
        return new AuditFilter(
                staff.getOptionalValue().map(Actor::staffId).orElse(null),
                action.getOptionalValue().orElse(null));
    }

    private void check() {
        ChainCheck check = trail.verifyChain();
        verdict.setText(check.firstBroken()
                .map(row -> getTranslation("audit.check.broken", row))
                .orElseGet(() -> getTranslation("audit.check.whole", check.rows())));
        verdict.setClassName("error-text", check.firstBroken().isPresent());
    }
}

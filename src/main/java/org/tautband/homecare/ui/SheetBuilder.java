package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.VisitId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.EmptyState;
import org.tautband.common.ui.FieldErrors;
import org.tautband.homecare.Paper;
import org.tautband.homecare.SheetDraft;
import org.tautband.homecare.SheetId;
import org.tautband.homecare.SheetProposal;
import org.tautband.homecare.SheetProposal.LeftOut;
import org.tautband.homecare.SheetService;
import org.tautband.homecare.TypeSize;

/** Puts a sheet together on the left and shows the very page that prints on the right. */
final class SheetBuilder extends Div {

    private final SheetService sheets;
    private final VisitId visit;
    private final List<OfferRow> rows = new ArrayList<>();
    private final OrderedList offers = new OrderedList();
    private final FieldErrors errors = new FieldErrors(this);
    private final TextArea note = errors.bind("note", new TextArea(getTranslation("homecare.note")));
    private final TextField nextVisit = errors.bind("nextVisit", new TextField(getTranslation("homecare.nextVisit")));
    private final Select<Paper> paper = new Select<>();
    private final Select<TypeSize> typeSize = new Select<>();
    private final Paragraph tooMany = new Paragraph(getTranslation("homecare.tooMany", SheetDraft.ITEMS_GENTLE));
    private final Span status = new Span();
    private final SheetPreview preview = new SheetPreview();
    private final Button issue = new Button(getTranslation("homecare.issue"), click -> issue());
    private final Button print = new Button(getTranslation("homecare.print"), click -> print());
    private final SheetDownload download;
    private @Nullable SheetId issued;

    SheetBuilder(SheetService sheets, VisitId visit, SheetProposal proposal, Paper usual) {
        this.sheets = sheets;
        this.visit = visit;
        this.download = new SheetDownload(sheets, () -> Objects.requireNonNull(issued));
        addClassName("sheet-builder");
        proposal.offers().forEach(offer -> rows.add(new OfferRow(offer, this::refresh, this::move)));
        rows.forEach(offers::add);
        offers.addClassName("offers");
        prepareFields(usual);
        Div right = new Div(actions(), preview);
        right.addClassName("sheet-paper");
        add(choices(proposal), right);
        refresh();
    }

    private Div choices(SheetProposal proposal) {
        Section suggestions = panel("homecare.suggestions", tooMany, offers);
        if (rows.isEmpty()) {
            suggestions.add(new EmptyState(
                    getTranslation("homecare.suggestions.none"), getTranslation("homecare.suggestions.none.next")));
        }
        Div print = new Div(paper, typeSize);
        print.addClassName("form-grid");
        Div left = new Div(suggestions, panel("homecare.personal", note, nextVisit, print));
        left.addClassName("sheet-choices");
        if (!proposal.leftOut().isEmpty()) {
            left.add(leftOut(proposal.leftOut()));
        }
        return left;
    }

    private Details leftOut(List<LeftOut> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("left-out");
        items.forEach(
                item -> list.add(new ListItem(getTranslation("homecare.leftOut.line", item.title(), item.reason()))));
        Details details = new Details(getTranslation("homecare.leftOut", items.size()), list);
        details.setOpened(true);
        details.addClassName("panel");
        return details;
    }

    private Section panel(String titleKey, Component... content) {
        Section panel = new Section(new H2(getTranslation(titleKey)));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private void prepareFields(Paper usual) {
        tooMany.addClassName("too-many");
        tooMany.getElement().setAttribute("role", "status");
        note.setMaxLength(SheetDraft.NOTE_MAX);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> refresh());
        nextVisit.setMaxLength(SheetDraft.NEXT_VISIT_MAX);
        nextVisit.setValueChangeMode(ValueChangeMode.LAZY);
        nextVisit.addValueChangeListener(change -> refresh());
        paper.setLabel(getTranslation("homecare.paper"));
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(size -> getTranslation("homecare.paper." + size.name()));
        paper.setValue(usual);
        paper.addValueChangeListener(change -> refresh());
        typeSize.setLabel(getTranslation("homecare.typeSize"));
        typeSize.setItems(TypeSize.values());
        typeSize.setItemLabelGenerator(size -> getTranslation("homecare.typeSize." + size.name()));
        typeSize.setValue(TypeSize.STANDARD);
        typeSize.addValueChangeListener(change -> refresh());
    }

    private Div actions() {
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setDisableOnClick(true);
        status.addClassName("sheet-status");
        status.getElement().setAttribute("role", "status");
        Div actions = new Div(issue, print, download, status);
        actions.addClassNames("actions", "sheet-actions");
        return actions;
    }

    private void move(OfferRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            offers.removeAll();
            rows.forEach(offers::add);
            refresh();
        }
    }

    private SheetDraft draft() {
        return new SheetDraft(
                rows.stream().flatMap(row -> row.chosen().stream()).toList(),
                note.getValue(),
                nextVisit.getValue(),
                paper.getValue(),
                typeSize.getValue());
    }

    /** Whatever changes makes it another sheet than the one that was issued. */
    private void refresh() {
        SheetDraft draft = draft();
        tooMany.setVisible(draft.items().size() > SheetDraft.ITEMS_GENTLE);
        showIssued(null);
        try {
            preview.show(sheets.preview(visit, draft));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }

    private void issue() {
        try {
            showIssued(sheets.issue(visit, draft()));
            Notification.show(getTranslation("homecare.issued"));
        } catch (InvalidInputException refused) {
            errors.show(refused);
            issue.setEnabled(true);
        }
    }

    private void showIssued(@Nullable SheetId id) {
        issued = id;
        issue.setEnabled(id == null);
        print.setEnabled(id != null);
        download.setEnabledButton(id != null);
        status.setText(getTranslation(id == null ? "homecare.status.draft" : "homecare.status.issued"));
    }

    private void print() {
        preview.print();
        preview.show(sheets.print(Objects.requireNonNull(issued)).page());
    }
}

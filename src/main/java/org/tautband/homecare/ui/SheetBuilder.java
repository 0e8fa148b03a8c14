package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.SaveStatus;
import org.tautband.homecare.DraftPage;
import org.tautband.homecare.OpenSheet;
import org.tautband.homecare.SheetDelivery;
import org.tautband.homecare.SheetDraftService;
import org.tautband.homecare.SheetId;
import org.tautband.homecare.SheetProposal.LeftOut;
import org.tautband.homecare.SheetService;

/** Puts a sheet together on the left and shows the very page that prints on the right. */
final class SheetBuilder extends Div implements SheetEditor.Problems {

    private final SheetService sheets;
    private final SheetEditor editor;
    private final SaveStatus saved;
    private final Span status = new Span();
    private final PageFacts pageFacts = new PageFacts();
    private final SheetPreview preview = new SheetPreview();
    private final Button issue = new Button(getTranslation("homecare.issue"), click -> issue());
    private final PrintButton print;
    private final SheetDownload download;
    private final EmailButton email;
    private @Nullable SheetId issued;

    SheetBuilder(
            SheetService sheets,
            SheetDraftService drafts,
            SheetDelivery delivery,
            ClientService clients,
            byte[] sealKey,
            OpenSheet sheet) {
        this.saved = new SaveStatus(".sheet-builder", sealKey);
        this.sheets = sheets;
        this.editor = new SheetEditor(drafts, sheet, this);
        this.print = new PrintButton(sheets, () -> Objects.requireNonNull(issued));
        this.download = new SheetDownload(sheets, () -> Objects.requireNonNull(issued));
        this.email = new EmailButton(
                delivery, clients, sheet.facts().clientId(), () -> Objects.requireNonNull(issued), () -> {});
        saved.follow(editor);
        addClassName("sheet-builder");
        Div left = new Div(new ItemsPanel(editor), new CircumstancesPanel(editor), new PersonalPanel(editor));
        left.addClassName("sheet-choices");
        if (!sheet.takenOff().isEmpty()) {
            left.addComponentAsFirst(takenOff(sheet.takenOff()));
        }
        if (!sheet.proposal().leftOut().isEmpty()) {
            left.add(leftOut(sheet.proposal().leftOut()));
        }
        Div state = new Div(status, saved, pageFacts);
        state.addClassName("sheet-state");
        Div right = new Div(actions(), state, preview);
        right.addClassName("sheet-paper");
        add(left, right);
        editor.onChange(this::refresh);
    }

    private Paragraph takenOff(List<String> titles) {
        Paragraph told = new Paragraph(getTranslation("homecare.takenOff", String.join(", ", titles)));
        told.addClassName("too-many");
        told.getElement().setAttribute("role", "status");
        return told;
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

    private Div actions() {
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setDisableOnClick(true);
        status.addClassName("sheet-status");
        status.getElement().setAttribute("role", "status");
        Div actions = new Div(issue, print, download, email);
        actions.addClassNames("actions", "sheet-actions");
        return actions;
    }

    /** Whatever changes makes it another sheet than the one that was issued. */
    private void refresh() {
        showIssued(null);
        try {
            DraftPage page = editor.drafts().preview(editor.facts(), editor.draft());
            preview.show(page.html());
            pageFacts.show(page);
        } catch (InvalidInputException refused) {
            refused(refused);
        }
    }

    private void issue() {
        issue.setEnabled(true);
        if (editor.inConflict()) {
            tell(getTranslation("homecare.conflict"));
            return;
        }
        try {
            showIssued(sheets.issue(editor.facts(), editor.draft()));
            Notification.show(getTranslation("homecare.issued"));
        } catch (InvalidInputException refused) {
            refused(refused);
        } catch (StaleVersionException changed) {
            tell(getTranslation("homecare.changed"));
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void showIssued(@Nullable SheetId id) {
        issued = id;
        issue.setEnabled(id == null);
        print.setEnabledButton(id != null);
        download.setEnabledButton(id != null);
        email.setEnabledButton(id != null);
        status.setText(getTranslation(id == null ? "homecare.status.draft" : "homecare.status.issued"));
    }

    @Override
    public void refused(InvalidInputException refused) {
        refused.violations()
                .forEach(violation -> tell(getTranslation(
                        violation.messageKey(), violation.values().toArray())));
    }

    @Override
    public void stale() {
        tell(getTranslation("homecare.stale"));
    }

    @Override
    public void unreachable() {
        saved.refuse(getTranslation("common.status.unreachable"));
    }

    @Override
    public void stored() {
        saved.stored();
    }

    private void tell(String problem) {
        saved.refuse(problem);
        Notification.show(problem).addThemeVariants(NotificationVariant.ERROR);
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.Dates;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.intake.ClinicSafety;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.HealthVersion;
import org.tautband.intake.HealthVersion.Origin;

/** One client's health history: to be read, changed, and looked back upon. */
final class HealthPanel extends Div {

    private final HealthHistoryService histories;
    private final ClientId client;
    private final ZoneId zone;
    private final Div notice = new Div();
    private final HealthForm form;
    private final Button save = new Button(getTranslation("intake.save"), click -> save());
    private HealthVersion current;

    HealthPanel(HealthHistoryService histories, Guide guide, ClinicSafety safety, ClientId client, ZoneId zone) {
        this.histories = histories;
        this.client = client;
        this.zone = zone;
        this.current = histories.open(client);
        this.form = new HealthForm(noteable(guide, safety));
        form.read(current.history());
        addClassName("health-panel");
        notice.addClassName("dialog-notice");
        notice.getElement().setAttribute("role", "alert");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Div actions = new Div(save);
        actions.addClassNames("actions", "intake-actions");
        add(IntakePage.panel(getTranslation("intake.health"), state(), form, notice, actions), versions());
    }

    /** The catalogue's conditions and the clinic's own; a retired one only where it is noted. */
    private List<Condition> noteable(Guide guide, ClinicSafety safety) {
        Stream<Condition> catalogue =
                guide.conditions().stream().filter(condition -> condition.origin() == Condition.Origin.INTAKE);
        Stream<Condition> own = safety.conditions().stream()
                .filter(one -> !one.retired() || isNoted(one.condition()))
                .map(one -> one.condition());
        return Stream.concat(catalogue, own).toList();
    }

    private boolean isNoted(Condition condition) {
        return current.history().conditions().stream()
                .anyMatch(noted -> noted.key().equals(condition.key()));
    }

    private Paragraph state() {
        Paragraph state = new Paragraph(
                current.recorded()
                        ? getTranslation("intake.health.state", moment(current), current.by())
                        : getTranslation("intake.health.none"));
        state.addClassName("quiet");
        return state;
    }

    private String moment(HealthVersion version) {
        return Dates.moment(version.at(), zone, getLocale());
    }

    private Details versions() {
        List<HealthVersion> versions = histories.versions(client);
        Div list = new Div();
        list.addClassName("version-list");
        versions.forEach(version -> list.add(version(version)));
        Details details = new Details(getTranslation("intake.versions", versions.size()), list);
        details.addClassName("panel");
        details.setVisible(!versions.isEmpty());
        return details;
    }

    private Div version(HealthVersion version) {
        Paragraph title = new Paragraph(getTranslation(
                "intake.version." + version.origin().name(), version.number(), moment(version), version.by()));
        title.addClassName("row-title");
        Button whole = new Button(getTranslation("intake.version.whole"), click -> showWhole(version));
        whole.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(title, new ChangeList(histories.changes(client, version.number() - 1, version.number())), whole);
    }

    /** All that this version says: what it adds to nothing. */
    private void showWhole(HealthVersion version) {
        Dialog dialog = new Dialog(getTranslation("intake.version.title", version.number(), moment(version)));
        dialog.setWidth("34rem");
        dialog.add(ChangeList.whole(histories.changes(HealthHistory.EMPTY, version.history())));
        dialog.getFooter().add(new Button(getTranslation("intake.link.close"), click -> dialog.close()));
        dialog.open();
    }

    private void save() {
        try {
            histories.record(client, current.number(), form.write(), Origin.STAFF);
            Notification.show(getTranslation("intake.saved"));
            IntakePage.refresh();
        } catch (InvalidInputException refused) {
            form.show(refused);
        } catch (StaleVersionException stale) {
            showTheirs();
        } finally {
            save.setEnabled(true);
        }
    }

    /** What was typed stays; what the other one changed is said, and the next save is on top of it. */
    private void showTheirs() {
        HealthVersion theirs = histories.open(client);
        notice.removeAll();
        notice.add(
                new Paragraph(getTranslation("intake.stale", theirs.by())),
                new ChangeList(histories.changes(client, current.number(), theirs.number())));
        current = theirs;
    }
}

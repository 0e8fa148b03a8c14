package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.Objects;
import org.tautband.common.StaleVersionException;
import org.tautband.guide.GuidePage;
import org.tautband.guide.GuideService;

/** An upgrade has brought other words than those from which the clinic made its own: to take over, or to leave. */
final class UpgradeNotice extends Section {

    private final Runnable changed;

    UpgradeNotice(GuideService service, GuidePage page, Runnable changed) {
        this.changed = changed;
        addClassNames("panel", "guide-upgrade");
        Button take = new Button(
                getTranslation("guide.upgrade.take"),
                click -> act(() -> service.takeBuiltIn(page.id(), page.language(), page.number())));
        Button leave = new Button(
                getTranslation("guide.upgrade.leave"),
                click -> act(() -> service.keepOwn(page.id(), page.language(), page.number())));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(take, leave);
        actions.addClassName("actions");
        Details program = new Details(
                getTranslation("guide.upgrade.program"),
                new DiffView(Objects.requireNonNull(page.builtInBefore()), page.builtIn()));
        program.setOpened(true);
        add(
                new H2(getTranslation("guide.upgrade.title")),
                new Paragraph(getTranslation("guide.upgrade.text")),
                program,
                new Details(getTranslation("guide.upgrade.own"), new DiffView(page.builtIn(), page.words())),
                actions);
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (StaleVersionException stale) {
            Notification.show(getTranslation("guide.stale.reloaded"));
        }
        changed.run();
    }
}

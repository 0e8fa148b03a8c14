package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.EntryId;
import org.tautband.guide.GuidePage;
import org.tautband.guide.GuideService;

/** UC-15, one entry of the guide: {@code /guide/{item}/{variant}}. Owners edit it here. */
@Route("guide/:item/:variant?")
@PermitAll
class GuideEntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GuideService service;
    private final CurrentStaff staff;
    private final Clock clock;
    private @Nullable GuidePage page;

    GuideEntryView(GuideService service, CurrentStaff staff, Clock clock) {
        this.service = service;
        this.staff = staff;
        this.clock = clock;
        addClassNames("page", "guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String item = event.getRouteParameters().get("item").orElseThrow(() -> new UnknownIdException("guide entry"));
        EntryId id = new EntryId(item, event.getRouteParameters().get("variant").orElse(null));
        List<String> codes = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault(GuideNavigation.LANGUAGE, List.of());
        show(id, LanguageSelect.of(codes));
    }

    private void show(EntryId id, Locale language) {
        GuidePage opened = service.open(id, language);
        page = opened;
        removeAll();
        Anchor back = new Anchor(GuideNavigation.HOME, getTranslation("guide.back"));
        back.addClassName("back-link");
        add(back, header(opened));
        if (isOwner() && opened.builtInBefore() != null) {
            add(new UpgradeNotice(service, opened, () -> show(id, language)));
        }
        Div left = new Div(new EntryPanel(opened));
        Div right =
                new Div(new EvidencePanel(opened), new HistoryPanel(service, opened, isOwner(), clock, this::reload));
        Div columns = new Div(left, right);
        columns.addClassName("guide-columns");
        add(columns);
    }

    private boolean isOwner() {
        return staff.get().role() == Role.OWNER;
    }

    private Header header(GuidePage opened) {
        Div identity = new Div(new H1(opened.text().title()), new BadgeLine(opened));
        LanguageSelect language = new LanguageSelect();
        language.setValue(opened.language());
        language.addValueChangeListener(change ->
                language.getUI().ifPresent(ui -> ui.navigate(GuideNavigation.path(opened.id(), change.getValue()))));
        Div actions = new Div(language);
        actions.addClassNames("actions", "guide-actions");
        if (isOwner()) {
            Button edit = new Button(getTranslation("guide.edit"), click -> edit(opened));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(edit, new Button(getTranslation("guide.reviewed"), click -> review(opened)));
        }
        Header header = new Header(identity, actions);
        header.addClassName("page-header");
        return header;
    }

    private void review(GuidePage opened) {
        new ReviewDialog(
                        getTranslation("guide.review.explain"),
                        clock,
                        note -> service.review(opened.id(), opened.language(), opened.number(), note),
                        this::reload)
                .open();
    }

    private void edit(GuidePage opened) {
        removeAll();
        add(
                new H1(getTranslation("guide.edit.title", opened.text().title())),
                new EntryEditor(service, opened, () -> show(opened.id(), opened.language())));
    }

    private void reload() {
        if (page != null) {
            show(page.id(), page.language());
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("guide.title") : page.text().title();
    }
}

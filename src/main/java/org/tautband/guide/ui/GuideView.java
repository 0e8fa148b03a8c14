package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.common.ui.EmptyState;
import org.tautband.guide.Guide;
import org.tautband.guide.GuideKind;
import org.tautband.guide.GuideListItem;
import org.tautband.guide.GuideService;
import org.tautband.guide.TranslationReviews;

/** UC-15, the clinic's guide: {@code /guide}. Read by all, kind by kind, in each of its languages. */
@Route("guide")
@Menu(title = "guide.title", order = 20, icon = "vaadin:open-book")
@PermitAll
class GuideView extends Div implements HasDynamicTitle {

    private static final int TYPING_PAUSE_MILLIS = 150;
    private static final int SEARCH_MAX = 100;
    private static final String SAFETY = "SAFETY";

    private final GuideService service;
    private final Guide guide;
    private final TranslationReviews reviews;
    private final CurrentStaff staff;
    private final Clock clock;
    private final TextField search = new TextField(getTranslation("guide.search"));
    private final Select<String> kind = new Select<>();
    private final LanguageSelect language = new LanguageSelect();
    private final Div content = new Div();

    GuideView(GuideService service, Guide guide, TranslationReviews reviews, CurrentStaff staff, Clock clock) {
        this.service = service;
        this.guide = guide;
        this.reviews = reviews;
        this.staff = staff;
        this.clock = clock;
        addClassNames("page", "guide-page");
        prepareFilters();
        Header header = new Header(new H1(getTranslation("guide.title")));
        header.addClassName("page-header");
        Div filters = new Div(search, kind, language);
        filters.addClassName("guide-filters");
        content.addClassName("guide-sections");
        add(header, filters, content);
        show();
    }

    private void prepareFilters() {
        search.setPlaceholder(getTranslation("guide.search.placeholder"));
        search.setMaxLength(SEARCH_MAX);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> show());
        kind.setLabel(getTranslation("guide.kind"));
        kind.setItems(Stream.concat(Arrays.stream(GuideKind.values()).map(GuideKind::name), Stream.of(SAFETY))
                .toList());
        kind.setItemLabelGenerator(name -> name == null ? allKinds() : getTranslation("guide.kind." + name));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(allKinds());
        kind.addValueChangeListener(change -> show());
        language.addValueChangeListener(change -> show());
    }

    private String allKinds() {
        return getTranslation("guide.kind.all");
    }

    private void show() {
        content.removeAll();
        Locale chosen = language.getValue();
        if (!chosen.equals(Locale.ENGLISH)) {
            content.add(new TranslationPanel(reviews, chosen, staff.get().role() == Role.OWNER, clock));
        }
        List<GuideListItem> found =
                service.list(chosen).stream().filter(this::matches).toList();
        for (GuideKind section : GuideKind.values()) {
            List<GuideListItem> ofKind =
                    found.stream().filter(item -> item.kind() == section).toList();
            if (!ofKind.isEmpty() && isChosen(section.name())) {
                content.add(new GuideSection(section, ofKind, guide.in(chosen)));
            }
        }
        if (isChosen(SAFETY)) {
            SafetySection safety = new SafetySection(guide.in(chosen), search.getValue());
            if (safety.hasContent()) {
                content.add(safety);
            }
        }
        if (found.isEmpty() && content.getChildren().noneMatch(SafetySection.class::isInstance)) {
            content.add(new EmptyState(getTranslation("guide.empty"), getTranslation("guide.empty.next")));
        }
    }

    private boolean isChosen(String name) {
        return kind.getValue() == null || kind.getValue().equals(name);
    }

    private boolean matches(GuideListItem item) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        return item.title().toLowerCase(Locale.ROOT).contains(wanted)
                || item.id().toString().replace('_', ' ').contains(wanted);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guide.title");
    }
}

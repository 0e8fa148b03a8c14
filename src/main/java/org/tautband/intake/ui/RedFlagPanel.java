package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.tautband.clients.ClientId;
import org.tautband.common.ui.Dates;
import org.tautband.guide.Guide;
import org.tautband.intake.RedFlagScreen;
import org.tautband.intake.RedFlagService;
import org.tautband.intake.spi.RedFlagAction;

/** Which signs to stop are there, when they were asked about, and what was advised. */
final class RedFlagPanel extends Div {

    private final Guide guide;
    private final ZoneId zone;

    RedFlagPanel(
            RedFlagService screens, Guide guide, List<RedFlagAction> furtherActions, ClientId client, ZoneId zone) {
        this.guide = guide;
        this.zone = zone;
        List<RedFlagScreen> all = screens.all(client);
        Button screen = new Button(
                getTranslation("intake.screen"),
                click -> new RedFlagDialog(screens, guide, furtherActions, client, IntakePage::refresh).open());
        if (all.isEmpty()) {
            screen.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Div actions = new Div(screen);
        actions.addClassName("actions");
        if (!all.isEmpty() && !all.getFirst().flags().isEmpty()) {
            furtherActions.forEach(
                    action -> actions.add(new Button(getTranslation(action.labelKey()), click -> action.run(client))));
        }
        Div content = new Div();
        content.addClassName("screen-list");
        if (all.isEmpty()) {
            content.add(new Paragraph(getTranslation("intake.screen.never")));
        } else {
            content.add(describe(all.getFirst()));
        }
        add(IntakePage.panel(getTranslation("intake.redFlags.title"), content, actions));
        if (all.size() > 1) {
            Div earlier = new Div();
            earlier.addClassName("version-list");
            all.stream().skip(1).map(this::describe).forEach(earlier::add);
            Details details = new Details(getTranslation("intake.screen.earlier", all.size() - 1), earlier);
            content.add(details);
        }
    }

    private Div describe(RedFlagScreen screen) {
        Div lines = new Div();
        String key = screen.flags().isEmpty() ? "intake.screen.clear" : "intake.screen.found";
        Paragraph title = new Paragraph(getTranslation(key, Dates.moment(screen.at(), zone, getLocale()), screen.by()));
        title.addClassName("row-title");
        lines.add(title);
        if (!screen.flags().isEmpty()) {
            UnorderedList flags = new UnorderedList();
            flags.addClassName("flag-list");
            screen.flags().stream()
                    .sorted()
                    .forEach(flag -> flags.add(new ListItem(guide.redFlag(flag).label())));
            lines.add(flags);
        }
        if (!screen.advised().isEmpty()) {
            String advised = screen.advised().stream()
                    .sorted()
                    .map(one -> getTranslation("intake.advised." + one.name()))
                    .collect(Collectors.joining("; "));
            lines.add(new Paragraph(getTranslation("intake.screen.advised", advised)));
        }
        if (!screen.note().isEmpty()) {
            lines.add(new Paragraph(screen.note()));
        }
        return lines;
    }
}

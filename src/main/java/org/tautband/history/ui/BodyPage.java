package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointLife;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.common.ui.TabBar;
import org.tautband.history.BodyThroughTime;

/** Three ways to look at the body map; each is made when it is first looked at. */
final class BodyPage extends Div {

    private final Div content = new Div();

    BodyPage(ClientId client, BodyThroughTime time, List<PointLife> lives, BodyMarks marks, @Nullable VisitId visit) {
        addClassName("body-page");
        TabBar ways = new TabBar();
        ways.setAutoselect(false);
        Map<Tab, Supplier<Component>> byTab = new LinkedHashMap<>();
        byTab.put(
                new Tab(getTranslation("history.body.time")),
                () -> new BodySlider(time, marks, time.indexOf(visit), shown -> remember(client, shown)));
        byTab.put(new Tab(getTranslation("history.body.compare")), () -> new BodyComparison(time, marks));
        byTab.put(new Tab(getTranslation("history.body.density")), () -> new BodyDensity(lives, marks));
        byTab.keySet().forEach(ways::add);
        ways.addSelectedChangeListener(change -> {
            Supplier<Component> way = byTab.get(change.getSelectedTab());
            if (way != null) {
                content.removeAll();
                content.add(way.get());
            }
        });
        ways.setSelectedIndex(0);
        add(ways, content);
    }

    /** So that the address leads to the visit that is shown. */
    private void remember(ClientId client, VisitId visit) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, ClientNavigation.path(client, "body") + "&visit=" + visit));
    }
}

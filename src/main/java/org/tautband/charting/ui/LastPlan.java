package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.tautband.charting.EarlierVisit;
import org.tautband.common.ui.Dates;

/** What was planned at the last visit, beside today's note. */
final class LastPlan extends Aside {

    LastPlan(EarlierVisit last) {
        addClassName("last-plan");
        String day = Dates.day(last.serviceDate(), getLocale());
        Anchor title = new Anchor(VisitNavigation.path(last.id()), getTranslation("charting.lastPlan", day));
        boolean none = last.plan().isBlank();
        Paragraph plan = new Paragraph(none ? getTranslation("charting.lastPlan.none") : last.plan());
        plan.addClassName(none ? "quiet" : "amendment-text");
        add(new H3(title), plan);
    }
}

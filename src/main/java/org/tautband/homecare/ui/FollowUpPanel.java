package org.tautband.homecare.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tautband.charting.spi.OpenChart;
import org.tautband.common.ui.Dates;
import org.tautband.homecare.FollowUp;
import org.tautband.homecare.FollowUp.Question;
import org.tautband.homecare.FollowUpAnswer;
import org.tautband.homecare.FollowUpAnswer.Done;
import org.tautband.homecare.FollowUpAnswer.Helped;
import org.tautband.homecare.FollowUpService;

/** Asks of each thing on the last sheet: done, and did it help? Each answer is stored at once. */
final class FollowUpPanel extends Section {

    private final FollowUpService followUps;
    private final OpenChart chart;
    private final List<Row> rows = new ArrayList<>();

    FollowUpPanel(FollowUpService followUps, OpenChart chart, ZoneId zone) {
        this.followUps = followUps;
        this.chart = chart;
        addClassNames("panel", "follow-up");
        FollowUp asked = followUps.of(chart.visit());
        setVisible(!asked.questions().isEmpty());
        Instant issued = asked.issuedAt();
        add(new H2(getTranslation("homecare.followUp")));
        if (issued != null) {
            String day = Dates.day(LocalDate.ofInstant(issued, zone), getLocale());
            Paragraph from = new Paragraph(getTranslation("homecare.followUp.sheet", day));
            from.addClassName("quiet");
            add(from);
        }
        asked.questions().forEach(question -> {
            Row row = new Row(question);
            rows.add(row);
            add(row);
        });
        chart.onChange(visit -> rows.forEach(row -> row.setEditable(!visit.signed())));
    }

    /** One thing to do, with its two questions. */
    private final class Row extends Div {

        private final Question question;
        private final RadioButtonGroup<Done> done = new RadioButtonGroup<>(getTranslation("homecare.done"));
        private final RadioButtonGroup<Helped> helped = new RadioButtonGroup<>(getTranslation("homecare.helped"));

        Row(Question question) {
            this.question = question;
            addClassName("follow-up-row");
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", question.title());
            Span title = new Span(question.title());
            title.addClassName("row-title");
            done.addClassName("segments");
            helped.addClassName("segments");
            done.setItems(Done.values());
            done.setItemLabelGenerator(value -> getTranslation("homecare.done." + value.name()));
            helped.setItems(Helped.values());
            helped.setItemLabelGenerator(value -> getTranslation("homecare.helped." + value.name()));
            FollowUpAnswer answer = question.answer();
            if (answer != null) {
                done.setValue(answer.done());
                helped.setValue(answer.helped());
            }
            done.addValueChangeListener(change -> answered());
            helped.addValueChangeListener(change -> answered());
            askWhetherItHelped();
            Div questions = new Div(done, helped);
            questions.addClassName("follow-up-questions");
            add(title, questions);
        }

        private void answered() {
            Done said = done.getValue();
            if (said == null) {
                return;
            }
            askWhetherItHelped();
            Helped felt = said == Done.NEVER ? null : helped.getValue();
            chart.store(
                    question.id(),
                    () -> followUps.answer(chart.visit().id(), question.id(), new FollowUpAnswer(said, felt)));
        }

        private void askWhetherItHelped() {
            Done said = done.getValue();
            helped.setVisible(said != null && said != Done.NEVER);
        }

        private void setEditable(boolean editable) {
            done.setReadOnly(!editable);
            helped.setReadOnly(!editable);
        }
    }
}

package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;
import org.tautband.intake.ClientAnswers;

/** Signs to stop: each is answered with yes or no, and one yes says what to do at once. */
final class SignsStep extends KioskStep {

    private final Map<String, RadioButtonGroup<Boolean>> answers = new LinkedHashMap<>();
    private final Paragraph warning = new Paragraph(getTranslation("intake.kiosk.signs.yes"));

    SignsStep(Guide guide) {
        super("signs");
        for (RedFlag flag : guide.in(getLocale()).redFlags()) {
            RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>(flag.question());
            answer.setItems(Boolean.FALSE, Boolean.TRUE);
            answer.setItemLabelGenerator(yes -> getTranslation(yes ? "intake.kiosk.yes" : "intake.kiosk.no"));
            answer.addValueChangeListener(change -> {
                answer.setInvalid(false);
                warning.setVisible(!flags().isEmpty());
            });
            answers.put(flag.key(), answer);
            add(answer);
        }
        warning.addClassName("kiosk-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        add(warning);
    }

    @Override
    boolean isComplete() {
        boolean complete = true;
        for (RadioButtonGroup<Boolean> answer : answers.values()) {
            if (answer.isEmpty()) {
                answer.setErrorMessage(getTranslation("intake.kiosk.unanswered"));
                answer.setInvalid(true);
                complete = false;
            }
        }
        return complete;
    }

    private Set<String> flags() {
        return answers.entrySet().stream()
                .filter(answer -> Boolean.TRUE.equals(answer.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    ClientAnswers write(ClientAnswers before) {
        return before.withRedFlags(flags());
    }
}

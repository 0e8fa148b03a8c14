package org.tautband.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tautband.guide.RedFlag;

/** The signs to stop, each to be answered with yes or no; none is answered beforehand. */
final class SignQuestions extends Div {

    private final Map<String, RadioButtonGroup<Boolean>> answers = new LinkedHashMap<>();
    private final String keys;

    /** @param keys under which the texts {@code .yes}, {@code .no} and {@code .unanswered} stand */
    SignQuestions(List<RedFlag> flags, String keys, Runnable changed) {
        this.keys = keys;
        addClassName("questions");
        for (RedFlag flag : flags) {
            RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>(flag.question());
            answer.setItems(Boolean.FALSE, Boolean.TRUE);
            answer.setItemLabelGenerator(yes -> getTranslation(keys + (yes ? ".yes" : ".no")));
            answer.addValueChangeListener(change -> {
                answer.setInvalid(false);
                changed.run();
            });
            answers.put(flag.key(), answer);
            add(answer);
        }
    }

    /** Whether each is answered; those that are not say so, and the first of them gets the cursor. */
    boolean isComplete() {
        List<RadioButtonGroup<Boolean>> open =
                answers.values().stream().filter(RadioButtonGroup::isEmpty).toList();
        open.forEach(answer -> {
            answer.setErrorMessage(getTranslation(keys + ".unanswered"));
            answer.setInvalid(true);
        });
        open.stream()
                .findFirst()
                .ifPresent(first -> first.getElement()
                        .executeJs("this.scrollIntoView({block: 'center'});"
                                + " this.querySelector('vaadin-radio-button').focus()"));
        return open.isEmpty();
    }

    void denyOthers() {
        answers.values().stream().filter(RadioButtonGroup::isEmpty).forEach(answer -> answer.setValue(Boolean.FALSE));
    }

    void show(Set<String> there, Set<String> notThere) {
        answers.forEach((key, answer) -> {
            if (there.contains(key) || notThere.contains(key)) {
                answer.setValue(there.contains(key));
            }
        });
    }

    /** Keys of the signs that are there. */
    Set<String> there() {
        return answered(Boolean.TRUE);
    }

    /** Keys of the signs that were asked about and are not there. */
    Set<String> notThere() {
        return answered(Boolean.FALSE);
    }

    private Set<String> answered(Boolean value) {
        return answers.entrySet().stream()
                .filter(answer -> value.equals(answer.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

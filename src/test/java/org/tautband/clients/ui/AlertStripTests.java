package org.tautband.clients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tautband.DatabaseTest;
import org.tautband.clients.spi.ClientAlerts.Alert;
import org.tautband.clients.spi.ClientAlerts.Severity;

/** The strip of alerts: red flags and allergies stand there whole however many there are; paper has everything. */
@DatabaseTest
class AlertStripTests extends SpringBrowserlessTest {

    private static final List<Alert> GRAVE = List.of(
            new Alert(Severity.RED_FLAG, "Leg clot"),
            new Alert(Severity.RED_FLAG, "Chest pain"),
            new Alert(Severity.ALLERGY, "Latex: rash"),
            new Alert(Severity.ALLERGY, "Almond oil"));

    @Test
    void few_alerts_stand_there_whole_with_their_kind_in_words() {
        AlertStrip strip = shown(List.of(new Alert(Severity.EXCLUSION, "Fever: massage, heat", "Fever")));
        assertThat(strip.getElement().getTextRecursively()).isEqualTo("Leave outFever: massage, heat");
        assertThat(find(Button.class, strip).exists()).isFalse();
    }

    @Test
    void among_fifteen_conditions_no_red_flag_and_no_allergy_waits_for_a_tap() {
        AlertStrip strip = shown(many());
        assertThat(lines(strip, "alert-always"))
                .containsExactly("Red flagLeg clot", "Red flagChest pain", "AllergyLatex: rash", "AllergyAlmond oil");
        assertThat(lines(strip, "alert-names"))
                .containsExactly(
                        "Leave outCondition 0; Condition 2; Condition 4 and 5 more8 conditions",
                        "CautionCondition 1; Condition 3; Condition 5 and 4 more7 conditions");
    }

    @Test
    void all_of_them_are_in_the_page_for_paper_and_shown_on_a_tap() {
        AlertStrip strip = shown(many());
        assertThat(lines(strip, "alert-all")).hasSize(15).contains("Leave outCondition 0: massage");
        Button toggle = find(Button.class, strip).single();
        assertThat(toggle.getText()).isEqualTo("Show all 19");
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        test(toggle).click();
        assertThat(strip.hasClassName("open")).isTrue();
        assertThat(toggle.getText()).isEqualTo("Show fewer");
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void without_alerts_there_is_no_strip() {
        assertThat(new AlertStrip(List.of()).isVisible()).isFalse();
    }

    private static List<Alert> many() {
        List<Alert> alerts = new ArrayList<>(GRAVE);
        IntStream.range(0, 15)
                .mapToObj(i -> new Alert(
                        i % 2 == 0 ? Severity.EXCLUSION : Severity.CAUTION,
                        "Condition " + i + ": massage",
                        "Condition " + i))
                .forEach(alerts::add);
        return alerts;
    }

    private static AlertStrip shown(List<Alert> alerts) {
        AlertStrip strip = new AlertStrip(alerts);
        UI.getCurrentOrThrow().add(strip);
        return strip;
    }

    private List<String> lines(AlertStrip strip, String className) {
        UnorderedList list =
                find(UnorderedList.class, strip).withClassName(className).single();
        return find(ListItem.class, list).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}

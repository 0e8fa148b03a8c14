package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.PressureUnit;
import org.tautband.charting.TreatmentResponse;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;

/** UC-03: the editor of one trigger point. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class UC03FindingTests extends SpringBrowserlessTest {

    private static final PointPlace PLACE =
            new PointPlace("upper_trapezius", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165));

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    private @Nullable VisitId visit;

    @BeforeEach
    void openThePoint() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.OWNER);
        visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        findings.add(visit, PLACE, FindingData.FOUND);
        open();
    }

    private void open() {
        navigate("visits/" + visit, ChartView.class);
        test(find(NativeButton.class).withClassName("point-row").single()).click();
    }

    private FindingDetails stored() {
        return visits.open(Objects.requireNonNull(visit)).findings().getFirst();
    }

    @SuppressWarnings("unchecked")
    private <E> RadioButtonGroup<E> choice(String label) {
        return (RadioButtonGroup<E>)
                find(RadioButtonGroup.class).withCaption(label).single();
    }

    private BigDecimalField reading(int number) {
        return find(BigDecimalField.class).withCaption("Reading " + number).single();
    }

    private void tap(String chip) {
        test(find(NativeButton.class).withText(chip).all().getFirst()).click();
    }

    @Test
    void state_score_signs_areas_and_response_take_one_tap_each() {
        this.<PointState>choice("State").setValue(PointState.ACTIVE);
        tap("temple");
        tap("behind the eye");
        tap("Eased");
        FindingData data = stored().data();
        assertThat(data.state()).isEqualTo(PointState.ACTIVE);
        assertThat(data.refersTo().areas()).containsExactly("temple", "behind the eye");
        assertThat(data.response()).isEqualTo(TreatmentResponse.EASED);
        tap("Eased");
        assertThat(stored().data().response()).isNull();
    }

    @Test
    void a_reading_that_is_refused_stays_in_its_field_with_the_reason_while_the_rest_is_stored() {
        reading(1).setValue(new BigDecimal("210"));
        reading(2).setValue(new BigDecimal("5000"));
        this.<PointState>choice("State").setValue(PointState.LATENT);
        assertThat(stored().data().state()).isEqualTo(PointState.LATENT);
        assertThat(stored().data().pressurePain().readings()).containsExactly(new BigDecimal("210"));
        assertThat(reading(2).getValue()).isEqualByComparingTo("5000");
        PressurePainField field = find(PressurePainField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("10 to 2,000 kPa");
        reading(2).setValue(new BigDecimal("230"));
        assertThat(field.isInvalid()).isFalse();
        assertThat(stored().data().pressurePain().mean()).contains(new BigDecimal("220.0"));
    }

    @Test
    void another_unit_loses_no_reading_even_where_it_cannot_be_right() {
        reading(1).setValue(new BigDecimal("210"));
        this.<PressureUnit>choice("Unit").setValue(PressureUnit.KGF_PER_CM2);
        assertThat(reading(1).getValue()).isEqualByComparingTo("210");
        assertThat(stored().data().pressurePain().unit()).isEqualTo(PressureUnit.KILOPASCAL);
        reading(1).setValue(new BigDecimal("2.1"));
        assertThat(stored().data().pressurePain().unit()).isEqualTo(PressureUnit.KGF_PER_CM2);
        assertThat(stored().data().pressurePain().readings()).isEqualTo(List.of(new BigDecimal("2.1")));
    }

    @Test
    void change_muscle_offers_the_ranked_muscles_and_both_sides() {
        test(find(Button.class).withText("Change muscle").single()).click();
        this.<Side>choice("Side").setValue(Side.RIGHT);
        test(find(Button.class).withText("Levator scapulae, right").single()).click();
        assertThat(stored().place())
                .isEqualTo(new PointPlace("levator_scapulae", Side.RIGHT, new BodyPoint(BodyView.POSTERIOR, 240, 165)));
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(stored().place()).isEqualTo(PLACE);
    }

    @Test
    void what_somebody_else_stored_meanwhile_is_merged_without_a_question() {
        FindingDetails seen = stored();
        findings.saveNote(seen.id(), "", "typed elsewhere");
        this.<PointState>choice("State").setValue(PointState.RESOLVED);
        assertThat(stored().data().note()).isEqualTo("typed elsewhere");
        assertThat(stored().data().state()).isEqualTo(PointState.RESOLVED);
    }

    @Test
    void what_both_changed_is_shown_with_both_answers_and_the_person_chooses() {
        FindingDetails seen = stored();
        findings.change(seen.id(), seen.version(), seen.data().withState(PointState.LATENT));
        this.<PointState>choice("State").setValue(PointState.ACTIVE);
        assertThat(stored().data().state()).isEqualTo(PointState.LATENT);
        test(find(Button.class).withText("Keep mine").single()).click();
        assertThat(stored().data().state()).isEqualTo(PointState.ACTIVE);
    }

    @Test
    void what_both_changed_stays_as_stored_when_the_person_says_so() {
        FindingDetails seen = stored();
        findings.change(seen.id(), seen.version(), seen.data().withState(PointState.LATENT));
        this.<PointState>choice("State").setValue(PointState.ACTIVE);
        test(find(Button.class).withText("Keep what is stored").single()).click();
        assertThat(stored().data().state()).isEqualTo(PointState.LATENT);
        assertThat(this.<PointState>choice("State").getValue()).isEqualTo(PointState.LATENT);
    }

    @Test
    void a_space_typed_before_the_next_word_stays_in_the_field() {
        TextField words = find(TextField.class).withCaption("Refers to").single();
        words.setValue("behind ");
        assertThat(stored().data().refersTo().words()).isEqualTo("behind");
        assertThat(words.getValue()).isEqualTo("behind ");
    }
}

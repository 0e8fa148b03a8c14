package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;

/** UC-03: what the chart remembers of each therapist. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class ChartPreferenceTests {

    @Autowired
    private ChartPreferenceService preferences;

    @Test
    void the_next_hold_begins_as_the_last_one_was_made() {
        assertThat(preferences.get().last())
                .isEqualTo(new HoldHow(HoldTechnique.ISCHAEMIC_COMPRESSION, HoldTool.THUMB, 3));
        preferences.remember(new HoldHow(HoldTechnique.OTHER, HoldTool.KNUCKLE, 5));
        assertThat(preferences.get().last()).isEqualTo(new HoldHow(HoldTechnique.OTHER, HoldTool.KNUCKLE, 5));
    }

    @Test
    void a_target_of_ones_own_holds_for_its_technique_until_it_is_taken_back() {
        preferences.aimAt(HoldTechnique.PRESSURE_RELEASE, 75);
        assertThat(preferences.get().targets())
                .containsEntry(HoldTechnique.PRESSURE_RELEASE, 75)
                .containsEntry(HoldTechnique.ISCHAEMIC_COMPRESSION, 30);
        preferences.aimAt(HoldTechnique.PRESSURE_RELEASE, null);
        assertThat(preferences.get().targets()).containsEntry(HoldTechnique.PRESSURE_RELEASE, 60);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> preferences.aimAt(HoldTechnique.OTHER, 121));
    }

    @Test
    void sound_is_remembered_and_so_is_its_volume_while_it_is_off() {
        preferences.sound(40, true);
        assertThat(preferences.get()).returns(40, ChartPreferences::volume).returns(true, ChartPreferences::muted);
    }

    @Test
    void a_learned_key_joins_the_usual_ones_and_the_last_act_that_learned_it_has_it() {
        assertThat(preferences.get().keys()).containsEntry("Space", ChartAct.HOLD);
        preferences.assign("F13", ChartAct.HOLD);
        assertThat(preferences.get().keys())
                .containsEntry("F13", ChartAct.HOLD)
                .containsEntry("Space", ChartAct.HOLD)
                .containsEntry("n", ChartAct.NEXT_POINT);
        preferences.assign("F13", ChartAct.AFTER_DOWN);
        assertThat(preferences.get().keys()).containsEntry("F13", ChartAct.AFTER_DOWN);
    }

    @Test
    void all_keys_can_be_taken_away_and_the_usual_ones_come_back_on_request() {
        preferences.get().keys().keySet().forEach(preferences::release);
        assertThat(preferences.get().keys()).isEmpty();
        assertThat(preferences.useUsualKeys().keys()).containsEntry("Space", ChartAct.HOLD);
        assertThat(preferences.get().keys()).containsEntry("Space", ChartAct.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tab", "Escape", "Shift", "/", "", " ", "F13\n"})
    void a_key_that_every_page_needs_or_that_is_none_is_refused(String key) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> preferences.assign(key, ChartAct.HOLD));
    }

    @Test
    void another_member_of_staff_has_keys_and_a_seal_of_their_own() {
        preferences.assign("F13", ChartAct.HOLD);
        byte[] mine = preferences.sealKey();
        assertThat(preferences.sealKey()).isEqualTo(mine).hasSize(32);
        assertThat(TestStaff.as(Role.OWNER, () -> preferences.get()).keys()).doesNotContainKey("F13");
        assertThat(TestStaff.as(Role.OWNER, () -> preferences.sealKey())).isNotEqualTo(mine);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> preferences.get()));
    }
}

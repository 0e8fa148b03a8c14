package org.tautband.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;
import org.tautband.common.StaleVersionException;

@DatabaseTest
@SignedInAs(Role.OWNER)
class ClinicServiceTests {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClinicService clinics;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void a_clinic_exists() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
    }

    @Test
    void what_an_owner_changes_comes_back_whole_and_is_audited() {
        ClinicDetails changed = new ClinicDetails(
                clinics.get().version(),
                "Riverbend Bodywork",
                "1 Mill Lane\nBath",
                "+44 1225 000000",
                "desk@riverbend.example",
                PaperSize.LETTER,
                12);
        clinics.change(changed);
        assertThat(clinics.get())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(changed);
        assertThat(jdbc.sql("select username || ' ' || action from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("test-owner CHANGED");
    }

    @Test
    void what_is_out_of_bounds_is_told_beside_its_field() {
        ClinicDetails wrong = new ClinicDetails(0, " ", "x".repeat(1001), "1".repeat(51), "nobody", PaperSize.A4, 0);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> clinics.change(wrong))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("name", "address", "phone", "email", "retentionYears"));
    }

    @Test
    void two_owners_do_not_overwrite_each_other_unseen() {
        ClinicDetails read = clinics.get();
        clinics.change(renamed(read, "One"));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> clinics.change(renamed(read, "Two")));
        assertThat(clinics.get().name()).isEqualTo("One");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "FRONT_DESK"})
    void others_read_the_settings_and_may_not_change_them(Role role) {
        ClinicDetails read = TestStaff.as(role, clinics::get);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(role, () -> {
                    clinics.change(renamed(read, "Mallory's"));
                    return true;
                }));
    }

    @Test
    void a_visitor_reads_nothing() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(clinics::get);
    }

    private static ClinicDetails renamed(ClinicDetails read, String name) {
        return new ClinicDetails(
                read.version(),
                name,
                read.address(),
                read.phone(),
                read.email(),
                read.paperSize(),
                read.retentionYears());
    }
}

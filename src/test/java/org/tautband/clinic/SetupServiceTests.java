package org.tautband.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.TestStaff;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;

@DatabaseTest
class SetupServiceTests {

    private static final NewClinic INPUT = new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard");

    @Autowired
    private SetupService setup;

    @Autowired
    private ClinicService clinics;

    @Autowired
    private JdbcClient jdbc;

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void no_account_exists_before_and_one_owner_after() {
        assertThat(setup.isDone()).isFalse();
        assertThat(count("staff")).isZero();
        StaffMember owner = setup.createClinic(INPUT);
        assertThat(setup.isDone()).isTrue();
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(count("staff")).isEqualTo(1);
        assertThat(TestStaff.as(Role.FRONT_DESK, clinics::get).name()).isEqualTo("Riverbend");
        assertThat(jdbc.sql("select subject_kind || ' ' || action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("staff CREATED", "clinic CREATED");
    }

    @Test
    void a_second_clinic_is_refused() {
        setup.createClinic(INPUT);
        assertThatExceptionOfType(ClinicExistsException.class)
                .isThrownBy(
                        () -> setup.createClinic(new NewClinic("Other", "Mallory", "mallory", "otter-lamp-9-orchard")));
        assertThat(count("staff")).isEqualTo(1);
    }

    @Test
    void of_several_who_set_up_at_the_same_moment_one_succeeds() throws Exception {
        int rivals = 4;
        CountDownLatch start = new CountDownLatch(rivals);
        List<Future<StaffMember>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(rivals)) {
            for (int i = 0; i < rivals; i++) {
                NewClinic input = new NewClinic("Clinic " + i, "Owner " + i, "user" + i, "heron-lamp-9-orchard");
                Callable<StaffMember> attempt = () -> {
                    start.countDown();
                    start.await();
                    return setup.createClinic(input);
                };
                results.add(threads.submit(attempt));
            }
        }
        int succeeded = 0;
        for (Future<StaffMember> result : results) {
            succeeded += succeeded(result) ? 1 : 0;
        }
        assertThat(succeeded).isEqualTo(1);
        assertThat(count("clinic")).isEqualTo(1);
        assertThat(count("staff")).isEqualTo(1);
    }

    private static boolean succeeded(Future<StaffMember> result) throws InterruptedException {
        try {
            result.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(ClinicExistsException.class);
            return false;
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_stored() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> setup.createClinic(new NewClinic(" ", "", "x", "short")))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field, Violation::messageKey)
                        .containsExactly(
                                tuple("clinicName", "common.error.required"),
                                tuple("name", "common.error.required"),
                                tuple("username", "accounts.error.usernameShort"),
                                tuple("password", "accounts.password.long_enough")));
        assertThat(setup.isDone()).isFalse();
    }

    @Test
    void a_wrong_clinic_name_alone_stores_no_owner() {
        NewClinic input = new NewClinic("x".repeat(201), "Maria Okafor", "maria", "heron-lamp-9-orchard");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> setup.createClinic(input));
        assertThat(count("staff")).isZero();
        assertThat(count("clinic")).isZero();
    }

    @Test
    void the_password_may_not_contain_the_name_of_the_clinic_being_made() {
        NewClinic input = new NewClinic("Riverbend", "Maria Okafor", "maria", "by-the-riverbend-9");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> setup.createClinic(input))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::messageKey)
                        .containsExactly("accounts.password.not_known_here"));
        assertThat(setup.isDone()).isFalse();
    }
}

package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffId;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.FindingData;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.Consent;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentSubject;
import org.tautband.referral.LetterDraft;
import org.tautband.referral.ReferralService;

/** UC-05: what stands in the timeline, in which order, and its filters. */
class TimelineTests extends ATimeline {

    @Autowired
    private ConsentService consents;

    @Autowired
    private ReferralService letters;

    @Autowired
    private SetupService setup;

    private static TimelineFilter filter(
            @Nullable TimelineKind kind, @Nullable StaffId by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new TimelineFilter("", kind, null, by, from, to);
    }

    @Test
    void everything_that_happened_stands_in_one_order_the_latest_first() {
        VisitId visit = signed("neck stiff", "rest");
        intake.note(client, new NotedCondition("pregnancy", Set.of()));
        visits.amend(visit, "forgot", "also the jaw");
        List<TimelineEntry> entries = page(TimelineFilter.ALL).entries();
        assertThat(entries)
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly("Amendment", "HealthNotes", "Visit");
        assertThat(entries.get(1))
                .isInstanceOfSatisfying(
                        TimelineEntry.HealthNotes.class,
                        notes -> assertThat(notes.changes())
                                .containsExactly(
                                        new HealthNoteChange(HealthNoteChange.Kind.NOTED, false, "pregnancy")));
    }

    @Test
    void consents_stand_on_the_day_they_were_given_and_on_the_day_they_were_withdrawn() {
        intake.consent(client, ConsentSubject.GENERAL, ConsentSubject.CUPPING);
        Consent cupping = consents.all(client).stream()
                .filter(one -> one.subject() == ConsentSubject.CUPPING)
                .findFirst()
                .orElseThrow();
        consents.withdraw(client, cupping.id(), "bruises");
        List<TimelineEntry> entries =
                page(filter(TimelineKind.CONSENT, null, null, null)).entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst()).isInstanceOfSatisfying(TimelineEntry.Consent.class, withdrawn -> {
            assertThat(withdrawn.withdrawn()).isTrue();
            assertThat(withdrawn.subjects()).containsExactly(ConsentSubject.CUPPING);
            assertThat(withdrawn.words()).isEqualTo("bruises");
        });
        assertThat(entries.getLast()).isInstanceOfSatisfying(TimelineEntry.Consent.class, given -> {
            assertThat(given.withdrawn()).isFalse();
            assertThat(given.subjects()).containsExactly(ConsentSubject.GENERAL, ConsentSubject.CUPPING);
            assertThat(given.signer()).isEqualTo("Ann Lee");
        });
    }

    @Test
    void a_letter_to_a_doctor_stands_on_the_day_it_was_handed_out() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        letters.issue(client, new LetterDraft("Dr. Ortiz\nQuay 1", "A swollen leg", "", "Go today.", "Please assess."));
        assertThat(page(filter(TimelineKind.LETTER, null, null, null)).entries())
                .singleElement()
                .isInstanceOfSatisfying(TimelineEntry.Letter.class, letter -> {
                    assertThat(letter.doctor()).startsWith("Dr. Ortiz");
                    assertThat(letter.advice()).isEqualTo("Go today.");
                });
        assertThat(page(TimelineFilter.ALL).entries()).hasSize(1);
    }

    @Test
    void a_new_version_of_the_health_history_says_what_changed() {
        intake.note(client, new NotedCondition("pregnancy", Set.of()));
        intake.allergy(client, "Arnica");
        List<TimelineEntry> entries =
                page(filter(TimelineKind.HEALTH_NOTE, null, null, null)).entries();
        TimelineEntry.HealthNotes latest = (TimelineEntry.HealthNotes) entries.getFirst();
        assertThat(latest.changes())
                .containsExactly(new HealthNoteChange(HealthNoteChange.Kind.ENDED, false, "pregnancy"));
        assertThat(latest.details()).containsExactly("allergies");
        TimelineEntry.HealthNotes first = (TimelineEntry.HealthNotes) entries.getLast();
        assertThat(first.changes())
                .containsExactly(new HealthNoteChange(HealthNoteChange.Kind.NOTED, false, "pregnancy"));
        assertThat(first.details()).isEmpty();
    }

    @Test
    void a_late_entry_stands_on_the_day_of_its_visit_and_says_when_it_was_written() {
        VisitId late = visits.start(client);
        LocalDate today = visits.open(late).serviceDate();
        visits.changeServiceDate(late, today, today.minusDays(9));
        intake.note(client, new NotedCondition("pregnancy", Set.of()));
        List<TimelineEntry> entries = page(TimelineFilter.ALL).entries();
        assertThat(entries.getLast()).isInstanceOfSatisfying(TimelineEntry.Visit.class, visit -> {
            assertThat(visit.position().day()).isEqualTo(today.minusDays(9));
            assertThat(visit.writtenOn()).isEqualTo(today);
        });
    }

    @Test
    void a_visit_written_up_on_its_own_day_is_no_late_entry() {
        visits.start(client);
        assertThat(page(TimelineFilter.ALL).entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        TimelineEntry.Visit.class,
                        visit -> assertThat(visit.writtenOn()).isNull());
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repetition() {
        for (int i = 0; i < 23; i++) {
            signed("visit " + i, "");
        }
        List<String> seen = new ArrayList<>();
        TimelineCursor from = TimelineCursor.LATEST;
        while (from != null) {
            TimelinePage page = timeline.page(client, TimelineFilter.ALL, from, 5);
            page.entries().forEach(entry -> seen.add(((TimelineEntry.Visit) entry).subjective()));
            from = page.next();
        }
        assertThat(seen)
                .hasSize(23)
                .doesNotHaveDuplicates()
                .startsWith("visit 22")
                .endsWith("visit 0");
    }

    @Test
    void another_clients_record_is_never_shown() {
        signed("neck stiff", "");
        ClientId other = clients.create(new ClientDraft("Ben", "Roe", "", null, "", ""));
        assertThat(timeline.page(other, TimelineFilter.ALL, TimelineCursor.LATEST, 20)
                        .entries())
                .isEmpty();
        assertThat(timeline.page(
                                other,
                                new TimelineFilter("neck", null, null, null, null, null),
                                TimelineCursor.LATEST,
                                20)
                        .entries())
                .isEmpty();
        assertThat(timeline.choices(other).therapists()).isEmpty();
    }

    @Test
    void filters_narrow_by_kind_muscle_therapist_and_day() {
        VisitId visit = visits.start(client);
        findings.add(visit, LEFT_SOLEUS, FindingData.FOUND);
        fixtures.excuse(visit);
        visits.sign(visit);
        visits.amend(visit, "forgot", "more");
        StaffId me = visits.open(visit).therapistId();
        LocalDate day = visits.open(visit).serviceDate();
        assertThat(page(filter(TimelineKind.AMENDMENT, null, null, null)).entries())
                .hasSize(1);
        assertThat(page(new TimelineFilter("", null, "soleus", null, null, null))
                        .entries())
                .hasSize(1);
        assertThat(page(new TimelineFilter("", null, "masseter", null, null, null))
                        .entries())
                .isEmpty();
        assertThat(page(filter(null, me, null, null)).entries()).hasSize(2);
        assertThat(page(filter(null, new StaffId(new UUID(1, 1)), null, null)).entries())
                .isEmpty();
        assertThat(page(filter(null, null, day, day)).entries()).hasSize(2);
        assertThat(page(filter(null, null, day.plusDays(1), null)).entries()).isEmpty();
        assertThat(timeline.choices(client).muscleIds()).containsExactly("soleus");
        assertThat(timeline.choices(client).therapists())
                .extracting(TimelineChoices.Therapist::id)
                .containsExactly(me);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> page(filter(null, null, day, day.minusDays(1))))
                .satisfies(refused ->
                        assertThat(refused.violations().getFirst().field()).isEqualTo("to"));
    }

    @Test
    void each_page_leaves_one_row_in_the_audit_trail_without_what_was_typed() {
        signed("left neck", "");
        find("neck");
        page(TimelineFilter.ALL);
        assertThat(jdbc.sql(
                                "select action || ' ' || detail from audit_entry where subject_kind = 'timeline' and client_id = ? order by id")
                        .param(client.value())
                        .query(String.class)
                        .list())
                .containsExactly("SEARCHED 1 entries", "VIEWED 1 entries");
    }

    @Test
    void the_front_desk_is_refused() {
        StaffMember desk = TestStaff.employ(jdbc, Role.FRONT_DESK);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(desk, () -> page(TimelineFilter.ALL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(desk, () -> timeline.choices(client)));
    }
}

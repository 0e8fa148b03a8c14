package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.StaffId;
import org.tautband.accounts.StaffMember;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingService;
import org.tautband.charting.PointPlace;
import org.tautband.charting.Referral;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.IntakeFixtures;

/** UC-05: the timeline, its filters and its search. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class TimelineTests {

    private static final PointPlace LEFT_SOLEUS =
            new PointPlace("soleus", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 150, 700));

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private FindingService findings;

    @Autowired
    private FasciaService fascia;

    @Autowired
    private IntakeFixtures intake;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    private VisitId signed(String subjective, String plan) {
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", subjective);
        visits.saveText(visit, SoapSection.PLAN, "", plan);
        fixtures.excuse(visit);
        visits.sign(visit);
        return visit;
    }

    private TimelinePage find(String text) {
        return page(new TimelineFilter(text, null, null, null, null, null));
    }

    private TimelinePage page(TimelineFilter filter) {
        return timeline.page(client, filter, TimelineCursor.LATEST, 20);
    }

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

    @ParameterizedTest
    @CsvSource({
        "headaches, headache, headaches",
        "Kopfschmerzen seit Wochen, Kopfschmerz, Kopfschmerzen",
        "dolor en los hombros, hombro, hombros",
        "douleurs à l'épaule, epaule, épaule",
        "douleurs à l'épaule, douleur, douleurs",
        "trapezius tender, trap, trapezius",
        "Übung täglich, ubung, Übung"
    })
    void notes_are_found_in_each_language_whatever_the_ending_or_the_accents(String note, String typed, String marked) {
        VisitId visit = signed(note, "");
        signed("nothing of the kind", "");
        List<TimelineEntry> found = find(typed).entries();
        assertThat(found).hasSize(1);
        TimelineEntry.Visit entry = (TimelineEntry.Visit) found.getFirst();
        assertThat(entry.id()).isEqualTo(visit);
        assertThat(entry.hits()).hasSize(1);
        assertThat(entry.hits().getFirst().text().pieces())
                .filteredOn(MarkedText.Piece::marked)
                .extracting(MarkedText.Piece::text)
                .containsExactly(marked);
    }

    @Test
    void words_must_all_occur_phrases_in_order_and_excluded_words_not_at_all() {
        signed("left neck, right knee", "");
        assertThat(find("knee neck").entries()).hasSize(1);
        assertThat(find("knee elbow").entries()).isEmpty();
        assertThat(find("knee or elbow").entries()).hasSize(1);
        assertThat(find("\"right knee\"").entries()).hasSize(1);
        assertThat(find("\"left knee\"").entries()).isEmpty();
        assertThat(find("neck -knee").entries()).isEmpty();
    }

    @Test
    void words_of_the_whole_visit_are_found_findings_fascia_and_amendments_too() {
        VisitId visit = visits.start(client);
        findings.add(
                visit,
                LEFT_SOLEUS,
                FindingData.FOUND
                        .withRefersTo(Referral.NONE.withWords("into the heel"))
                        .withNote("ropy as cordage"));
        fascia.add(visit, FasciaFindingData.at(null).withTexture("leathery"));
        fixtures.excuse(visit);
        visits.sign(visit);
        visits.amend(visit, "overlooked", "the calf was swollen");
        assertThat(((TimelineEntry.Visit) find("cordage").entries().getFirst()).hits())
                .extracting(NoteHit::part)
                .contains(NoteHit.Part.FINDING);
        assertThat(find("heel").entries()).hasSize(1);
        assertThat(((TimelineEntry.Visit) find("leather").entries().getFirst()).hits())
                .extracting(NoteHit::part)
                .contains(NoteHit.Part.FASCIA);
        assertThat(find("swollen").entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        TimelineEntry.Amendment.class,
                        amendment -> assertThat(amendment.text().hasMarks()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table client; --",
                "neck & | !",
                "\\",
                ":*",
                "(((",
                "\"",
                "<->",
                "-",
                "%",
                "neck:A",
                "or",
                "' || '"
            })
    void whatever_is_typed_is_looked_for_and_never_an_error(String typed) {
        signed("left neck", "");
        assertThat(find(typed).entries()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void marks_hold_the_text_as_it_was_typed_never_as_markup() {
        signed("<b>neck</b> & <script>alert(1)</script>", "");
        NoteHit hit =
                ((TimelineEntry.Visit) find("neck").entries().getFirst()).hits().getFirst();
        assertThat(hit.text().text()).isEqualTo("<b>neck</b> & <script>alert(1)</script>");
        assertThat(hit.text().pieces())
                .filteredOn(MarkedText.Piece::marked)
                .singleElement()
                .extracting(MarkedText.Piece::text)
                .isEqualTo("neck");
    }

    @Test
    void the_longest_note_of_words_that_never_repeat_is_stored_and_found() {
        VisitId visit = visits.start(client);
        Random random = new Random(1);
        for (SoapSection section : SoapSection.values()) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 19_900) {
                text.append(Integer.toString(random.nextInt(46_656), 36))
                        .append("ings-")
                        .append(random.nextInt(9))
                        .append(' ');
            }
            visits.saveText(visit, section, visits.open(visit).soap().section(section), text.toString());
        }
        visits.saveText(visit, SoapSection.PLAN, visits.open(visit).soap().plan(), "rest " + "x".repeat(19_000));
        assertThat(find("rest").entries()).hasSize(1);
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

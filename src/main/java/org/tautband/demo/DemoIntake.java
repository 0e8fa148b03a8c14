package org.tautband.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tautband.accounts.StaffMember;
import org.tautband.demo.DemoPeople.Person;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ConsentTexts;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;
import tools.jackson.databind.json.JsonMapper;

/** What fictional clients told before their first visit: health, no red flag, and a general consent, typed. */
final class DemoIntake {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every so many clients have one of these; the others are well. */
    private static final int HEALTHY_BETWEEN = 3;

    private static final List<HealthHistory> TOLD = List.of(
            told(
                    Set.of(NotedCondition.of("anticoagulant_bleeding")),
                    List.of(new Medicine("Apixaban", "5 mg, twice a day")),
                    List.of()),
            told(Set.of(NotedCondition.of("osteoporosis")), List.of(new Medicine("Vitamin D", "daily")), List.of()),
            told(Set.of(), List.of(), List.of(new Allergy("Almond oil", "rash"))),
            told(
                    Set.of(
                            NotedCondition.of("diabetes"),
                            new NotedCondition("impaired_sensation", Set.of(BodyArea.FOOT))),
                    List.of(new Medicine("Metformin", "850 mg, twice a day")),
                    List.of()),
            told(Set.of(new NotedCondition("varicose_veins", Set.of(BodyArea.LEG))), List.of(), List.of()),
            told(
                    Set.of(NotedCondition.of("aspirin_nsaid_allergy")),
                    List.of(),
                    List.of(new Allergy("Aspirin", "short of breath"))));

    private static final List<String> WORK =
            List.of("Office work", "Nurse", "Teacher", "Carpenter", "Driver", "Student", "Retired", "Cook");

    private final List<Object[]> histories = new ArrayList<>();
    private final List<Object[]> screens = new ArrayList<>();
    private final List<Object[]> consents = new ArrayList<>();
    private final StaffMember therapist;
    private final ConsentTexts texts;

    DemoIntake(StaffMember therapist, ConsentTexts texts) {
        this.therapist = therapist;
        this.texts = texts;
    }

    private static HealthHistory told(
            Set<NotedCondition> conditions, List<Medicine> medicines, List<Allergy> allergies) {
        return new HealthHistory(
                conditions, medicines, allergies, List.of(), null, "", "", "", "", EmergencyContact.NONE, "en");
    }

    void add(Person person, int number, Instant firstVisit) {
        OffsetDateTime at = firstVisit.minusSeconds(600).atOffset(ZoneOffset.UTC);
        histories.add(new Object[] {
            person.id(), at, therapist.id().value(), therapist.name(), JSON.writeValueAsString(history(number))
        });
        screens.add(new Object[] {person.id(), at, therapist.id().value(), therapist.name()});
        consents.add(new Object[] {
            person.id(),
            ConsentSubject.GENERAL.name(),
            ConsentTexts.VERSION,
            texts.text(ConsentSubject.GENERAL, Locale.ENGLISH),
            person.first() + " " + person.last(),
            at,
            therapist.id().value(),
            therapist.name()
        });
    }

    private static HealthHistory history(int number) {
        HealthHistory known =
                number % HEALTHY_BETWEEN == 0 ? TOLD.get(number / HEALTHY_BETWEEN % TOLD.size()) : HealthHistory.EMPTY;
        List<PastEvent> events =
                number % 5 == 0 ? List.of(new PastEvent(PastEvent.Kind.INJURY, "Whiplash", "2019")) : List.of();
        return new HealthHistory(
                known.conditions(),
                known.medicines(),
                known.allergies(),
                events,
                null,
                WORK.get(number % WORK.size()),
                "",
                "",
                "Sleep without pain",
                EmergencyContact.NONE,
                "en");
    }

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate("""
                insert into health_history (client_id, number, recorded_at, recorded_by, recorded_name, origin, content)
                values (?, 1, ?, ?, ?, 'STAFF', cast(? as jsonb))""", histories);
        jdbc.batchUpdate("""
                insert into red_flag_screen (client_id, screened_at, screened_by, screened_name, new_pain, flags, advised,
                    note)
                values (?, ?, ?, ?, true, '[]', '[]', '')""", screens);
        jdbc.batchUpdate("""
                insert into consent (client_id, subject, text_version, language, text, signer, guardian_relation, signature,
                    typed, origin, given_at, recorded_by, recorded_name)
                values (?, ?, ?, 'en', ?, ?, '', '', true, 'STAFF', ?, ?, ?)""", consents);
    }
}

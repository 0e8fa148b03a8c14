package org.tautband.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tautband.accounts.StaffMember;
import org.tautband.demo.DemoPeople.Person;
import org.tautband.demo.DemoVisits.Found;
import org.tautband.demo.DemoVisits.Point;
import org.tautband.demo.DemoVisits.Visit;

/** Collects the rows of fictional clients and writes them in batches; visits are signed last, as the database asks. */
final class DemoRows {

    private final List<Object[]> clients = new ArrayList<>();
    private final List<Object[]> visits = new ArrayList<>();
    private final List<Object[]> points = new ArrayList<>();
    private final List<Object[]> findings = new ArrayList<>();
    private final List<Object[]> holds = new ArrayList<>();
    private final List<Object[]> signatures = new ArrayList<>();
    private final DemoTreatment treatment = new DemoTreatment();
    private final StaffMember therapist;
    private final ZoneId zone;

    DemoRows(StaffMember therapist, ZoneId zone) {
        this.therapist = therapist;
        this.zone = zone;
    }

    void add(Person person, List<Visit> visitsOfPerson) {
        Instant since = visitsOfPerson.getFirst().at();
        clients.add(new Object[] {
            person.id(),
            person.first(),
            person.last(),
            person.pronouns(),
            person.born(),
            person.phone(),
            person.email(),
            utc(since)
        });
        visitsOfPerson.getFirst().found().forEach(found -> addPoint(person.id(), found.point(), since));
        visitsOfPerson.forEach(visit -> addVisit(person.id(), visit));
    }

    private void addPoint(UUID client, Point point, Instant since) {
        points.add(new Object[] {
            point.id(),
            client,
            point.muscle().id(),
            point.side().name(),
            point.at().view().name(),
            point.at().x(),
            point.at().y(),
            utc(since)
        });
    }

    private void addVisit(UUID client, Visit visit) {
        visits.add(new Object[] {
            visit.id(),
            client,
            therapist.id().value(),
            therapist.name(),
            LocalDate.ofInstant(visit.at(), zone),
            utc(visit.at()),
            visit.subjective(),
            DemoObjective.of(visit),
            visit.plan(),
            visit.painBefore(),
            DemoVisits.painAfter(visit)
        });
        treatment.add(client, visit);
        int position = 0;
        for (Found found : visit.found()) {
            addFinding(client, visit, found, ++position);
        }
        signatures.add(
                new Object[] {utc(visit.at().plusSeconds(3000)), therapist.id().value(), therapist.name(), visit.id()});
    }

    private void addFinding(UUID client, Visit visit, Found found, int position) {
        Point point = found.point();
        findings.add(new Object[] {
            found.id(),
            client,
            visit.id(),
            point.id(),
            position,
            point.muscle().id(),
            point.side().name(),
            point.at().view().name(),
            point.at().x(),
            point.at().y(),
            found.state(),
            found.before(),
            found.after()
        });
        int repetition = 0;
        for (double seconds : found.holds()) {
            holds.add(new Object[] {
                new UUID(found.id().getMostSignificantBits(), found.id().getLeastSignificantBits() + ++repetition),
                found.id(),
                visit.id(),
                seconds,
                repetition,
                utc(visit.at().plusSeconds(600L + 90L * repetition))
            });
        }
    }

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate("""
                insert into client (id, version, first_name, last_name, pronouns, date_of_birth, phone, email, created_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?)""", clients);
        jdbc.batchUpdate("""
                insert into treatment_session (id, version, client_id, therapist_id, therapist_name, service_date,
                    created_at, subjective, objective, objective_by_hand, assessment, plan, pain_before, pain_after)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, false, '', ?, ?, ?)""", visits);
        jdbc.batchUpdate("""
                insert into trigger_point (id, client_id, muscle_id, side, body_view, x, y, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", points);
        jdbc.batchUpdate("""
                insert into finding (id, version, client_id, session_id, trigger_point_id, position, recheck, muscle_id,
                    side, body_view, x, y, state, taut_band, tender_spot, referred_pain, twitch, jump_sign,
                    tenderness_before, tenderness_after, referral, response, note)
                values (?, 0, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, ?, 'YES', 'YES', 'NOT_TESTED', 'NOT_TESTED',
                    'NOT_TESTED', ?, ?, '', 'EASED', '')""", findings);
        jdbc.batchUpdate("""
                insert into pressure_hold (id, finding_id, session_id, technique, tool, pressure_level, seconds,
                    repetition, held_at)
                values (?, ?, ?, 'ISCHAEMIC_COMPRESSION', 'THUMB', 3, ?, ?, ?)""", holds);
        treatment.write(jdbc);
        jdbc.batchUpdate(
                "update treatment_session set signed_at = ?, signed_by = ?, signed_name = ? where id = ?", signatures);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

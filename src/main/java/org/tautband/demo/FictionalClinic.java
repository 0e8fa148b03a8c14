package org.tautband.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tautband.accounts.CurrentStaff;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clinic.spi.DemoClinic;
import org.tautband.demo.DemoPeople.Person;
import org.tautband.intake.ConsentTexts;

/** Some 200 fictional clients with two years of signed visits, the same each time; the owner is their therapist. */
@Component
@Order(1)
class FictionalClinic implements DemoClinic {

    private static final int CLIENTS = 200;
    private static final int BATCH = 20;
    private static final long SEED = 20_180_601;

    private final MuscleCatalogue catalogue;
    private final ConsentTexts texts;
    private final CurrentStaff staff;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog audit;
    private final Clock clock;

    FictionalClinic(
            MuscleCatalogue catalogue,
            ConsentTexts texts,
            CurrentStaff staff,
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            AuditLog audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void load(DoubleConsumer progress) {
        Random random = new Random(SEED);
        for (int done = 0; done < CLIENTS; done += BATCH) {
            int first = done;
            transactions.executeWithoutResult(status -> loadBatch(first, random));
            progress.accept((done + BATCH) / (double) CLIENTS);
        }
    }

    private void loadBatch(int first, Random random) {
        DemoRows rows = new DemoRows(staff.get(), clock.getZone());
        DemoIntake intake = new DemoIntake(staff.get(), texts);
        DemoVisits visits = new DemoVisits(catalogue, random);
        for (int number = first; number < first + BATCH; number++) {
            Person person = DemoPeople.person(number, LocalDate.now(clock), random);
            List<DemoVisits.Visit> visited = visits.of(person, clock.instant());
            rows.add(person, visited);
            intake.add(person, number, visited.getFirst().at());
        }
        rows.write(jdbc);
        intake.write(jdbc);
        audit.record(AuditAction.CREATED, new AuditSubject("demo_clients", null, null, BATCH + " fictional clients"));
    }
}

package org.tautband.history;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientId;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.database.BulkLoad;

/**
 * Fills a database with 100,000 clients and a million visits, one client among them with 500 visits and 60 points, and
 * prints how long that client's pages take on the server, and how much of it the statements take. Run by name:
 * {@code ./mvnw test -Dtest=HistoryBenchmark}; {@code -Dtautband.benchmark.clients=1000} makes a small one.
 */
@DatabaseTest
@Import(StatementClock.class)
@SignedInAs(Role.THERAPIST)
class HistoryBenchmark extends SpringBrowserlessTest {

    private static final UUID BUSY = new UUID(0, 1);
    private static final int WARM_UP = 30;
    private static final int RUNS = 60;

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Briefing briefing;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ChartHistory history;

    @Test
    void the_record_of_a_busy_client() throws SQLException {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.THERAPIST);
        fill(Integer.getInteger("tautband.benchmark.clients", 100_000));
        ClientId client = new ClientId(BUSY);
        System.out.printf(
                Locale.ROOT, "%n| what | median | 95 %% | statements | their time |%n|---|---|---|---|---|%n");
        time("the client's page opens, with the brief", () -> open(""));
        time("the timeline's page, first 25 of 500", () -> open("tab=history"));
        time("the trigger points' page, 60 charts", () -> open("tab=points"));
        time("the body map's page", () -> open("tab=body"));
        time("brief, read alone", () -> briefing.of(client));
        time("timeline, 25 entries", () -> timeline.page(client, TimelineFilter.ALL, TimelineCursor.LATEST, 25));
        time("search for one word, 25 hits marked", () -> search(client, "headaches"));
        time("search for two words, none found", () -> search(client, "hip nothere"));
        time("lives of 60 points", () -> history.pointLives(client));
    }

    private TimelinePage search(ClientId client, String text) {
        return timeline.page(client, new TimelineFilter(text, null, null, null, null, null), TimelineCursor.LATEST, 25);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("clients/" + BUSY, QueryParameters.fromString(query));
    }

    private void time(String what, Runnable act) {
        double[] millis = new double[RUNS];
        double[] inStatements = new double[RUNS];
        int statements = 0;
        for (int i = -WARM_UP; i < RUNS; i++) {
            UI.getCurrent().navigate("clients");
            long before = StatementClock.NANOS.get();
            int statementsBefore = StatementClock.STATEMENTS.get();
            long start = System.nanoTime();
            act.run();
            long end = System.nanoTime();
            if (i >= 0) {
                millis[i] = (end - start) / 1e6;
                inStatements[i] = (StatementClock.NANOS.get() - before) / 1e6;
                statements = StatementClock.STATEMENTS.get() - statementsBefore;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(inStatements);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %d | %.1f ms |%n",
                what,
                millis[RUNS / 2],
                millis[RUNS * 95 / 100],
                statements,
                inStatements[RUNS / 2]);
    }

    private static void fill(int clients) throws SQLException {
        long start = System.nanoTime();
        BulkLoad.run(
                new ClassPathResource("history/benchmark.sql"), Map.of("benchmark.clients", String.valueOf(clients)));
        System.out.printf(
                Locale.ROOT, "%nfilled for %d clients in %.0f s%n", clients, (System.nanoTime() - start) / 1e9);
    }
}

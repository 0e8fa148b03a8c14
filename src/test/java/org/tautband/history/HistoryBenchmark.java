package org.tautband.history;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.UidlWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientFilter;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.database.BulkLoad;

/**
 * Fills a database with 100,000 clients and a million visits, one client among them with 500 visits and 60 points, and
 * prints how long that client's pages take on the server, and how much of it the database takes; the least of all runs is
 * the one that nothing else on the machine disturbed. Run by name:
 * {@code ./mvnw test -Dtest=HistoryBenchmark}; {@code -Dtautband.benchmark.clients=1000} makes a small one. The records
 * stay in {@code target/benchmark} and serve the next run.
 */
@SpringBootTest(properties = {"tautband.database.url=", "tautband.database.directory=target/benchmark"})
@Import({StatementClock.class, BulkLoad.class})
@SignedInAs(Role.THERAPIST)
class HistoryBenchmark extends SpringBrowserlessTest {

    private static final UUID BUSY = new UUID(0, 1);
    private static final int WARM_UP = 100;
    private static final int RUNS = 100;

    @Autowired
    private SetupService setup;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BulkLoad bulk;

    @Autowired
    private Briefing briefing;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ChartHistory history;

    @Autowired
    private ClientService clients;

    private @Nullable TimelineCursor far;

    @Test
    void the_record_of_a_busy_client() throws SQLException {
        fillOnce(Integer.getInteger("tautband.benchmark.clients", 100_000));
        ClientId client = new ClientId(BUSY);
        System.out.printf(
                Locale.ROOT,
                "%n%s, Java %s, %d cores%n%n| what | least | median | 95 %% | statements | bare SQL, least | median | commits | median |%n"
                        + "|---|---|---|---|---|---|---|---|---|%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        time("the client's page opens, with the brief", () -> open(""));
        time("the timeline's page, first 25 of 500", () -> open("tab=history"));
        time("the trigger points' page, 60 points", () -> open("tab=points"));
        time("the body map's page", () -> open("tab=body"));
        time("brief, read alone", () -> briefing.of(client));
        time("timeline, 25 entries", () -> timeline.page(client, TimelineFilter.ALL, TimelineCursor.LATEST, 25));
        time("timeline, entries 801 to 825", () -> timeline.page(client, TimelineFilter.ALL, far(client), 25));
        time("search for one word, 25 hits marked", () -> search(client, "headaches"));
        time("search for two words, none found", () -> search(client, "hip nothere"));
        time("lives of 60 points, with holds", () -> history.pointLivesWithHolds(client));
        time("the list of clients opens", () -> UI.getCurrent().navigate("clients"));
        time("find a client, begun: mar", () -> find("mar"));
        time("find a client, two words: stein anna", () -> find("stein anna"));
        time("find a client by phone: 4961234", () -> find("4961234"));
        time("find a client by birthday: 1971-03-14", () -> find("1971-03-14"));
        time("find a client with a typo: lindwrigth", () -> find("lindwrigth"));
        time("find a client who is not there", () -> find("zzyzx"));
    }

    private TimelinePage search(ClientId client, String text) {
        return timeline.page(client, new TimelineFilter(text, null, null, null, null, null), TimelineCursor.LATEST, 25);
    }

    private TimelineCursor far(ClientId client) {
        if (far == null) {
            TimelineCursor at = TimelineCursor.LATEST;
            for (int page = 0; page < 8 && at != null; page++) {
                at = timeline.page(client, TimelineFilter.ALL, at, 100).next();
            }
            far = at == null ? TimelineCursor.LATEST : at;
        }
        return far;
    }

    private void find(String text) {
        clients.search(new ClientFilter(text, false), 0, 50);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("clients/" + BUSY, QueryParameters.fromString(query));
        if (!UI.getCurrent().getCurrentView().getClass().getSimpleName().equals("ClientView")) {
            throw new IllegalStateException("the client's page does not open");
        }
    }

    private void time(String what, Runnable act) {
        double[] millis = new double[RUNS];
        double[] inStatements = new double[RUNS];
        double[] inCommits = new double[RUNS];
        StatementClock.Reading spent = StatementClock.read();
        for (int i = -WARM_UP; i < RUNS; i++) {
            UI.getCurrent().navigate("guide");
            answer();
            StatementClock.Reading before = StatementClock.read();
            long start = System.nanoTime();
            act.run();
            answer();
            long end = System.nanoTime();
            if (i >= 0) {
                spent = StatementClock.read().minus(before);
                millis[i] = (end - start) / 1e6;
                inStatements[i] = spent.statementNanos() / 1e6;
                inCommits[i] = spent.commitNanos() / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(inStatements);
        Arrays.sort(inCommits);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %d | %.1f ms | %.1f ms | %d | %.1f ms |%n",
                what,
                millis[0],
                millis[RUNS / 2],
                millis[RUNS * 95 / 100],
                spent.statements(),
                inStatements[0],
                inStatements[RUNS / 2],
                spent.commits(),
                inCommits[RUNS / 2]);
    }

    /** What the server would send to the browser. */
    private static void answer() {
        new UidlWriter().createUidl(UI.getCurrent(), false);
    }

    private void fillOnce(int wanted) throws SQLException {
        int there = jdbc.sql("select count(*) from client").query(Integer.class).single();
        if (there == wanted) {
            return;
        }
        if (there > 0) {
            throw new IllegalStateException("target/benchmark holds " + there + " clients; delete it for another size");
        }
        long start = System.nanoTime();
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        TestStaff.employ(jdbc, Role.THERAPIST);
        bulk.run(new ClassPathResource("history/benchmark.sql"), Map.of("benchmark.clients", String.valueOf(wanted)));
        System.out.printf(
                Locale.ROOT, "%nfilled for %d clients in %.0f s%n", wanted, (System.nanoTime() - start) / 1e9);
    }
}

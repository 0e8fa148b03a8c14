package org.tautband.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyView;
import org.tautband.clients.ClientId;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.RedFlag;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;

/** A client with a device in hand, and nobody signed in on it. */
@Component
public class KioskFixtures {

    static final String HERE = "192.0.2.1";

    private static final ConsentSignature DRAWN = new ConsentSignature("M10 20L60 80L120 40", false);

    private final IntakeLinkService links;
    private final KioskService kiosk;
    private final Guide guide;
    private final JdbcClient jdbc;

    KioskFixtures(IntakeLinkService links, KioskService kiosk, Guide guide, JdbcClient jdbc) {
        this.links = links;
        this.kiosk = kiosk;
        this.guide = guide;
        this.jdbc = jdbc;
    }

    /** Begins a client's form on their phone. */
    public KioskTicket begin(ClientId client) {
        return begin(links.create(client, IntakeDevice.PHONE));
    }

    public KioskTicket begin(String token) {
        return asNobody(() -> kiosk.begin(token, HERE));
    }

    void submit(KioskTicket ticket, ClientAnswers written) {
        asNobody(() -> {
            kiosk.submit(ticket, written);
            return true;
        });
    }

    /** A whole form, signed, with a yes to these signs to stop and a no to the others. */
    ClientAnswers written(String... redFlags) {
        HealthHistory history = new HealthHistory(
                Set.of(NotedCondition.of("diabetes")),
                List.of(new Medicine("Warfarin", "daily")),
                List.of(new Allergy("Latex", "")),
                List.of(),
                null,
                "Baker",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "es");
        Set<String> others = guide.redFlags().stream().map(RedFlag::key).collect(Collectors.toCollection(HashSet::new));
        others.removeAll(Set.of(redFlags));
        return new ClientAnswers(
                history,
                "Shoulder hurts",
                List.of(new PainMark(BodyView.POSTERIOR, 160, 165)),
                Set.of(redFlags),
                others,
                "es",
                "Ann Lee",
                "",
                DRAWN);
    }

    /** How many rows of the trail tell of a refused link. */
    int refusals() {
        return jdbc.sql("select count(*) from audit_entry where action = 'LINK_REFUSED'")
                .query(Integer.class)
                .single();
    }

    public static <T> T asNobody(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

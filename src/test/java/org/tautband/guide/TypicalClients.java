package org.tautband.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;
import org.tautband.guide.HomeCareQuery.Side;
import org.tautband.guide.HomeCareQuery.State;

/** Twelve clients as they come through the door of a massage clinic. */
final class TypicalClients {

    private TypicalClients() {}

    /** By the name of their golden file. */
    static Map<String, HomeCareQuery> all() {
        Map<String, HomeCareQuery> clients = new LinkedHashMap<>();
        clients.put("01-office-worker", officeWorker());
        clients.put("02-runner-with-a-roller", runner());
        clients.put("03-sprained-ankle-yesterday", sprain());
        clients.put("04-pregnant-with-a-sore-buttock", pregnant());
        clients.put("05-diabetes-and-numb-feet", numbFeet());
        clients.put("06-headache-from-the-neck", headache());
        clients.put("07-warehouse-low-back-three-weeks", warehouse());
        clients.put("08-typist-with-a-sore-forearm", typist());
        clients.put("09-back-after-a-first-sheet", returning());
        clients.put("10-osteoporosis-at-seventy-two", osteoporosis());
        clients.put("11-stiff-thigh-and-a-scar", scar());
        clients.put("12-swollen-calf", redFlag());
        return clients;
    }

    private static HomeCareQuery officeWorker() {
        return client(34, Muscles.active(1, "upper_trapezius", 7, 3), Muscles.latent(2, "levator_scapulae", 5, 4))
                .withCauses(Set.of(Cause.POSTURE))
                .withEquipment(Set.of());
    }

    private static HomeCareQuery runner() {
        return client(29, Muscles.active(1, "gastrocnemius", 6, 3), Muscles.latent(2, "tensor_fasciae_latae", 4, 2))
                .withCauses(Set.of(Cause.SPORT))
                .withEquipment(Set.of(Equipment.ROLLER, Equipment.BALL));
    }

    private static HomeCareQuery sprain() {
        return client(22, Muscles.active(1, "peroneus_longus_brevis", 8, 8))
                .withInjury(new Injury(1, Set.of(BodyArea.LEG, BodyArea.FOOT)));
    }

    private static HomeCareQuery pregnant() {
        return with(
                client(31, Muscles.active(1, "gluteus_medius", 6, 3), Muscles.active(2, "piriformis", 5, 4)),
                NotedCondition.of("pregnancy"));
    }

    private static HomeCareQuery numbFeet() {
        return with(
                client(66, Muscles.active(1, "infraspinatus", 6, 4), Muscles.latent(2, "soleus", 5, 4)),
                NotedCondition.of("diabetes"),
                new NotedCondition("impaired_sensation", Set.of(BodyArea.FOOT, BodyArea.LEG)),
                NotedCondition.of("anticoagulant_bleeding"));
    }

    private static HomeCareQuery headache() {
        return client(
                45,
                Muscles.active(1, "sternocleidomastoid_sternal", 5, 4),
                Muscles.active(2, "suboccipitals", 6, 3),
                Muscles.latent(3, "temporalis", 4, 3));
    }

    private static HomeCareQuery warehouse() {
        return client(
                        51,
                        Muscles.unchangedFor(Muscles.active(1, "quadratus_lumborum", 7, 5), 21)
                                .withTendernessLastVisit(7),
                        Muscles.active(2, "iliocostalis_lumborum", 5, 4).withTendernessLastVisit(3))
                .withCauses(Set.of(Cause.REPETITIVE_WORK))
                .withEquipment(Set.of(Equipment.BALL));
    }

    private static HomeCareQuery typist() {
        return client(38, Muscles.active(1, "extensor_digitorum", 6, 2), Muscles.latent(2, "opponens_pollicis", 3, 3))
                .withCauses(Set.of(Cause.REPETITIVE_WORK, Cause.POSTURE));
    }

    private static HomeCareQuery returning() {
        return client(57, Muscles.active(1, "rhomboids", 4, 2).withTendernessLastVisit(7))
                .withEquipment(Set.of(Equipment.BALL))
                .withTried(List.of(
                        new Tried(GuideItem.STRETCH, "upper_back_hug", Tried.Done.MOST_DAYS, Tried.Helped.YES),
                        new Tried(GuideItem.SELF_PRESSURE, null, Tried.Done.NEVER, null),
                        new Tried("heat", null, Tried.Done.SOME_DAYS, Tried.Helped.NO)));
    }

    private static HomeCareQuery osteoporosis() {
        return with(
                client(
                        72,
                        Muscles.active(1, "thoracic_erector_spinae", 5, 4),
                        Muscles.latent(2, "longissimus_thoracis", 4, 3)),
                NotedCondition.of("osteoporosis"));
    }

    private static HomeCareQuery scar() {
        return client(43, Muscles.latent(1, "vastus_lateralis", 6, 4), Muscles.active(2, "soleus", 5, 3))
                .withFascia(List.of(
                        new FasciaArea(
                                BodyArea.THIGH, Side.RIGHT, FasciaArea.Quality.RESTRICTION, FasciaArea.Glide.REDUCED),
                        new FasciaArea(BodyArea.LEG, Side.LEFT, FasciaArea.Quality.SCAR, FasciaArea.Glide.FIXED)))
                .withEquipment(Set.of(Equipment.ROLLER));
    }

    private static HomeCareQuery redFlag() {
        Point calf = Muscles.point(1, "gastrocnemius", Side.RIGHT, State.UNCLEAR, 8, null);
        return new HomeCareQuery(List.of(calf), Set.of(), Set.of("leg_clot"), 60);
    }

    private static HomeCareQuery client(int age, Point... points) {
        return new HomeCareQuery(List.of(points), Set.of(), Set.of(), age);
    }

    private static HomeCareQuery with(HomeCareQuery client, NotedCondition... conditions) {
        return new HomeCareQuery(client.points(), Set.of(conditions), client.redFlags(), client.age());
    }
}

package org.tautband.charting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.AvoidArea;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.SafetyQuestion.Kind;
import org.tautband.common.Messages;
import org.tautband.guide.BodyArea;
import org.tautband.guide.Contraindication;
import org.tautband.intake.ClientSafety;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.HealthHistory.Allergy;

/** Goes through a chart and finds what a rule advises against: places, techniques, and what lacks a written consent. */
@Component
class SafetyQuestions {

    private static final String AVOID = "avoid:";
    private static final String CONDITION = "condition:";
    private static final String CONSENT = "consent:";
    private static final String ALLERGY = "allergy";

    /** The pressure level from which on pressure is called deep. */
    private static final int DEEP = 5;

    private final MuscleCatalogue catalogue;
    private final Messages messages;

    SafetyQuestions(MuscleCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Something that hands worked on. */
    private record Place(
            UUID id,
            int findingNumber,
            List<BodyPoint> points,
            @Nullable BodyArea area,
            boolean treated,
            Set<ConsentSubject> consents) {}

    /** What the chart asks, whether or not a reason was given. Points that nobody looked at ask nothing. */
    List<SafetyQuestion> of(VisitDetails visit, ClientSafety safety, Set<ConsentSubject> standing) {
        Map<String, SafetyQuestion> found = new LinkedHashMap<>();
        List<Place> places = places(visit);
        for (Place place : places) {
            avoidArea(place, safety).forEach(question -> add(found, question));
            conditions(place, safety).forEach(question -> add(found, question));
        }
        products(visit, safety).forEach(question -> add(found, question));
        places.stream()
                .flatMap(place -> place.consents.stream())
                .filter(subject -> !standing.contains(subject))
                .sorted()
                .forEach(subject -> add(found, consent(subject)));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, SafetyQuestion> found, SafetyQuestion question) {
        found.putIfAbsent(question.rule() + question.placeId(), question);
    }

    private List<SafetyQuestion> avoidArea(Place place, ClientSafety safety) {
        if (safety.avoidArea().isEmpty()) {
            return List.of();
        }
        return place.points.stream()
                .flatMap(point -> catalogue.avoidAreaAt(point).stream())
                .distinct()
                .map(area -> question(Kind.PLACE, AVOID + area.id(), place, avoidText(area)))
                .toList();
    }

    private String avoidText(AvoidArea area) {
        return said("charting.avoid", said(area.messageKey()), said(area.reasonKey()));
    }

    private List<SafetyQuestion> conditions(Place place, ClientSafety safety) {
        List<SafetyQuestion> asked = new ArrayList<>();
        for (Contraindication excluded : safety.handsExcluded()) {
            String rule = CONDITION + excluded.condition();
            if (!excluded.everywhere()) {
                if (place.area == null || excluded.isAt(place.area)) {
                    asked.add(
                            question(Kind.PLACE, rule, place, said("charting.safety.excludedHere", excluded.label())));
                }
            } else if (place.treated) {
                String text = said("charting.safety.excluded", excluded.label());
                asked.add(new SafetyQuestion(Kind.TECHNIQUE, rule, null, 0, text, null));
            }
        }
        return asked;
    }

    /** Products that name what the client is allergic to, or the other way round. */
    private List<SafetyQuestion> products(VisitDetails visit, ClientSafety safety) {
        List<SafetyQuestion> asked = new ArrayList<>();
        for (UsedProductDetails product : visit.treatment().products()) {
            String name = product.name().toLowerCase(Locale.ROOT);
            for (Allergy allergy : safety.allergies()) {
                String substance = allergy.substance().toLowerCase(Locale.ROOT);
                if (name.contains(substance) || substance.contains(name)) {
                    String text = said("charting.safety.allergy", allergy.substance(), product.name());
                    asked.add(new SafetyQuestion(
                            Kind.TECHNIQUE, ALLERGY, product.id().value(), 0, text, null));
                }
            }
        }
        return asked;
    }

    private SafetyQuestion consent(ConsentSubject subject) {
        String text = said("charting.safety.noConsent", said(subject.messageKey()));
        return new SafetyQuestion(Kind.CONSENT, CONSENT + subject.name(), null, 0, text, null);
    }

    /** The written consents that questions ask for. */
    static Set<ConsentSubject> consentsAsked(List<SafetyQuestion> questions) {
        return questions.stream()
                .filter(question -> question.kind() == Kind.CONSENT)
                .map(question -> ConsentSubject.valueOf(question.rule().substring(CONSENT.length())))
                .collect(Collectors.toSet());
    }

    private static SafetyQuestion question(Kind kind, String rule, Place place, String text) {
        return new SafetyQuestion(kind, rule, place.id, place.findingNumber, text, null);
    }

    private List<Place> places(VisitDetails visit) {
        List<Place> places = new ArrayList<>();
        visit.findings().stream()
                .filter(finding -> finding.data().recheck() == Recheck.CONFIRMED)
                .forEach(finding -> places.add(place(finding)));
        visit.fasciaFindings().forEach(area -> places.add(place(area)));
        visit.treatment().areas().forEach(area -> places.add(place(area)));
        return places;
    }

    private Place place(FindingDetails finding) {
        String muscle = finding.place().muscleId();
        boolean deep = finding.holds().stream().anyMatch(hold -> hold.data().pressureLevel() >= DEEP);
        Set<ConsentSubject> consents = new HashSet<>(SensitiveAreas.consentsFor(catalogue.find(muscle)));
        if (deep) {
            consents.add(ConsentSubject.DEEP_PRESSURE);
        }
        return new Place(
                finding.id().value(),
                finding.number(),
                List.of(finding.place().point()),
                catalogue.find(muscle).map(SafetyQuestions::area).orElse(null),
                !finding.holds().isEmpty(),
                consents);
    }

    private Place place(FasciaFindingDetails fascia) {
        BodyPoint point = fascia.data().point();
        BodyArea area = point == null
                ? null
                : catalogue.nearest(point, 1).stream()
                        .map(ranked -> area(ranked.muscle()))
                        .findFirst()
                        .orElse(null);
        FasciaTechnique technique = fascia.data().treatment().technique();
        return new Place(
                fascia.id().value(),
                0,
                points(fascia.data()),
                area,
                technique != null,
                SensitiveAreas.consentsFor(technique));
    }

    /** Of what was drawn, every corner; a spot has one. */
    private static List<BodyPoint> points(FasciaFindingData fascia) {
        BodyPoint point = fascia.point();
        if (point == null) {
            return List.of();
        }
        return fascia.shape() == null ? List.of(point) : fascia.shape().vertices();
    }

    private static Place place(TreatedAreaDetails treated) {
        BodyArea area = BodyArea.valueOf(treated.area().name());
        Set<ConsentSubject> consents =
                treated.area() == BodyRegion.CHEST ? Set.of(ConsentSubject.CHEST) : Set.<ConsentSubject>of();
        return new Place(treated.id().value(), 0, List.of(), area, true, consents);
    }

    private static BodyArea area(Muscle muscle) {
        return BodyArea.valueOf(muscle.region().name());
    }

    private String said(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}

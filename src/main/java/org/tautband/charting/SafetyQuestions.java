package org.tautband.charting;

import java.util.ArrayList;
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
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.SafetyQuestion.Kind;
import org.tautband.common.Messages;
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

    private final MuscleCatalogue catalogue;
    private final WorkedPlaces places;
    private final Messages messages;

    SafetyQuestions(MuscleCatalogue catalogue, WorkedPlaces places, Messages messages) {
        this.catalogue = catalogue;
        this.places = places;
        this.messages = messages;
    }

    /** What the chart asks, whether or not a reason was given. Points that nobody looked at ask nothing. */
    List<SafetyQuestion> of(VisitDetails visit, ClientSafety safety, Set<ConsentSubject> standing) {
        Map<String, SafetyQuestion> found = new LinkedHashMap<>();
        List<WorkedPlace> worked = places.of(visit);
        for (WorkedPlace place : worked) {
            avoidArea(place, safety).forEach(question -> add(found, question));
            conditions(place, safety).forEach(question -> add(found, question));
        }
        products(visit, safety).forEach(question -> add(found, question));
        worked.stream()
                .flatMap(place -> place.consents().stream())
                .filter(subject -> !standing.contains(subject))
                .sorted()
                .forEach(subject -> add(found, consent(subject)));
        return List.copyOf(found.values());
    }

    private static void add(Map<String, SafetyQuestion> found, SafetyQuestion question) {
        found.putIfAbsent(question.rule() + question.placeId(), question);
    }

    private List<SafetyQuestion> avoidArea(WorkedPlace place, ClientSafety safety) {
        if (safety.avoidArea().isEmpty()) {
            return List.of();
        }
        return place.points().stream()
                .flatMap(point -> catalogue.avoidAreaAt(point).stream())
                .distinct()
                .map(area -> question(Kind.PLACE, AVOID + area.id(), place, avoidText(area)))
                .toList();
    }

    private String avoidText(AvoidArea area) {
        return said("charting.avoid", said(area.messageKey()), said(area.reasonKey()));
    }

    private List<SafetyQuestion> conditions(WorkedPlace place, ClientSafety safety) {
        List<SafetyQuestion> asked = new ArrayList<>();
        for (Contraindication excluded : safety.handsExcluded()) {
            String rule = CONDITION + excluded.condition();
            if (!excluded.everywhere()) {
                if (place.mayBeAt(excluded)) {
                    asked.add(
                            question(Kind.PLACE, rule, place, said("charting.safety.excludedHere", excluded.label())));
                }
            } else if (place.treated()) {
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

    /**
     * A question as it was stored with its reason.
     *
     * @param numbers of the visit's findings, by their ids
     */
    static SafetyQuestion stored(VisitSafetyRows.Stored stored, Map<UUID, Integer> numbers) {
        UUID place = stored.placeId();
        int number = place == null ? 0 : numbers.getOrDefault(place, 0);
        return new SafetyQuestion(
                kind(stored.rule(), place), stored.rule(), place, number, stored.text(), stored.reason());
    }

    private static Kind kind(String rule, @Nullable UUID place) {
        if (rule.startsWith(CONSENT)) {
            return Kind.CONSENT;
        }
        if (rule.startsWith(ScreenDue.RULE)) {
            return Kind.SCREEN;
        }
        return place == null || rule.equals(ALLERGY) ? Kind.TECHNIQUE : Kind.PLACE;
    }

    private static SafetyQuestion question(Kind kind, String rule, WorkedPlace place, String text) {
        return new SafetyQuestion(kind, rule, place.id(), place.findingNumber(), text, null);
    }

    private String said(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}

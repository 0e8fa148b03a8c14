package org.tautband.charting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.SafetyQuestion.Kind;
import org.tautband.common.Messages;
import org.tautband.intake.RedFlagScreen;

/**
 * Says whether a visit needs the red flag screen: the client was never asked, says that a pain is new, or has an active
 * point where none was ever charted and nobody asked whether that pain is new.
 */
@Component
class ScreenDue {

    static final String RULE = "screen:";
    private static final String FIRST = RULE + "first";
    private static final String NEW_PAIN = RULE + "new_pain";
    private static final String NEW_PLACE = RULE + "new_place";

    private final TreatmentSessionRepository sessions;
    private final PainAnswerRows rows;
    private final MuscleCatalogue catalogue;
    private final Messages messages;
    private final Clock clock;

    ScreenDue(
            TreatmentSessionRepository sessions,
            PainAnswerRows rows,
            MuscleCatalogue catalogue,
            Messages messages,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    private record PainPlace(BodyRegion region, Side side) {}

    /** @param latest the client's latest screen */
    Optional<SafetyQuestion> of(VisitDetails visit, Optional<RedFlagScreen> latest, @Nullable PainAnswer answer) {
        if (answer != null && answer.isNew()) {
            boolean asked = latest.isPresent() && !latest.get().at().isBefore(answer.at());
            return asked ? Optional.empty() : Optional.of(question(NEW_PAIN, said("charting.screen.newPain")));
        }
        if (latest.isEmpty()) {
            return Optional.of(question(FIRST, said("charting.screen.first")));
        }
        return answer == null ? newPlace(visit, latest.get()) : Optional.empty();
    }

    private Optional<SafetyQuestion> newPlace(VisitDetails visit, RedFlagScreen latest) {
        Set<PainPlace> hurts = visit.findings().stream()
                .filter(point -> point.data().recheck() == Recheck.CONFIRMED)
                .filter(point -> point.data().state() == PointState.ACTIVE)
                .flatMap(point -> place(point.place().muscleId(), point.place().side()).stream())
                .collect(Collectors.toSet());
        if (hurts.isEmpty() || askedForThisVisit(visit, latest)) {
            return Optional.empty();
        }
        rows.chartedBefore(visit)
                .forEach(charted -> place(charted.muscleId(), charted.side()).ifPresent(hurts::remove));
        return hurts.isEmpty()
                ? Optional.empty()
                : Optional.of(question(NEW_PLACE, said("charting.screen.newPlace", names(hurts))));
    }

    /** Whether the screen is no older than this visit, or was made after the day of the one before. */
    private boolean askedForThisVisit(VisitDetails visit, RedFlagScreen latest) {
        LocalDate day = LocalDate.ofInstant(latest.at(), clock.getZone());
        return !latest.at().isBefore(visit.createdAt())
                || sessions.before(visit.clientId().value(), visit.serviceDate(), visit.createdAt())
                        .map(TreatmentSession::serviceDate)
                        .map(day::isAfter)
                        .orElse(true);
    }

    private Optional<PainPlace> place(String muscleId, Side side) {
        return catalogue.find(muscleId).map(Muscle::region).map(region -> new PainPlace(region, side));
    }

    private String names(Set<PainPlace> places) {
        List<String> names = places.stream()
                .map(place -> said(place.region().messageKey()) + ", "
                        + said(place.side().messageKey()))
                .sorted()
                .toList();
        return String.join("; ", names);
    }

    private static SafetyQuestion question(String rule, String text) {
        return new SafetyQuestion(Kind.SCREEN, rule, null, 0, text, null);
    }

    private String said(String key, Object... values) {
        return messages.getTranslation(key, Locale.ENGLISH, values);
    }
}

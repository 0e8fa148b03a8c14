package org.tautband.charting;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.charting.quickentry.QuickFinding;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/** Finds the points that a line of quick entry is about, and never guesses among several. */
@Component
class QuickEntryTargets {

    private final MuscleCatalogue catalogue;

    QuickEntryTargets(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param present the visit's points as they are
     * @param shown the visit's points as the person sees them
     */
    List<QuickEntryTarget> of(QuickFinding said, List<FindingDetails> present, List<FindingId> shown) {
        if (said.pointNumber() != null) {
            return List.of(numbered(said, said.pointNumber(), present, shown));
        }
        String muscle = Objects.requireNonNull(said.muscleId());
        return Objects.requireNonNull(said.sides()).each().stream()
                .map(side -> onSide(said.another(), muscle, side, present))
                .toList();
    }

    private static QuickEntryTarget numbered(
            QuickFinding said, int number, List<FindingDetails> present, List<FindingId> shown) {
        if (number < 1 || number > shown.size()) {
            throw new InvalidInputException("line", "charting.quick.error.noSuchPoint", number);
        }
        FindingDetails finding = present.stream()
                .filter(candidate -> candidate.id().equals(shown.get(number - 1)))
                .findFirst()
                .orElseThrow(() -> new StaleVersionException("finding"));
        PointPlace place = finding.place();
        boolean sameMuscle = said.muscleId() == null || said.muscleId().equals(place.muscleId());
        boolean sameSide = said.sides() == null || said.sides().each().equals(List.of(place.side()));
        if (!sameMuscle || !sameSide) {
            throw new InvalidInputException("line", "charting.quick.error.otherPoint", number);
        }
        return new QuickEntryTarget.Existing(finding);
    }

    private QuickEntryTarget onSide(boolean another, String muscle, Side side, List<FindingDetails> present) {
        List<FindingDetails> same = present.stream()
                .filter(finding -> finding.place().muscleId().equals(muscle)
                        && finding.place().side() == side)
                .toList();
        if (another || same.isEmpty()) {
            return new QuickEntryTarget.Fresh(freePlace(muscle, side, same));
        }
        if (same.size() > 1) {
            throw new PointChoiceException(
                    same.stream().map(FindingDetails::number).toList());
        }
        return new QuickEntryTarget.Existing(same.getFirst());
    }

    /** The most typical place where the visit has no point of this muscle yet, so that two marks do not cover each other. */
    private PointPlace freePlace(String muscle, Side side, List<FindingDetails> same) {
        if (side == Side.MIDLINE) {
            throw new InvalidInputException("line", "charting.quick.error.midline");
        }
        List<BodyPoint> typical = catalogue.find(muscle).orElseThrow().typicalPlaces(side);
        List<PointPlace> taken = same.stream().map(FindingDetails::place).toList();
        return typical.stream()
                .map(point -> new PointPlace(muscle, side, point))
                .filter(place -> taken.stream()
                        .noneMatch(other -> other.equals(Place.of(place).toPointPlace())))
                .findFirst()
                .orElseGet(() -> new PointPlace(muscle, side, typical.getFirst()));
    }
}

package org.tautband.charting.quickentry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tautband.charting.PointState;
import org.tautband.charting.Sign;
import org.tautband.charting.quickentry.Meaning.Slot;
import org.tautband.charting.quickentry.Problem.Kind;

/** Puts the tokens of a line together, and finds what contradicts or is missing. */
final class Assembly {

    private final List<Chip> chips;
    private final List<Problem> problems = new ArrayList<>();

    Assembly(List<Chip> chips) {
        this.chips = List.copyOf(chips);
    }

    Reading reading() {
        all(Meaning.NotRead.class).map(Meaning.NotRead::problem).forEach(problems::add);
        findRepetitions();
        findGaps();
        return problems.isEmpty()
                ? new Reading.Complete(chips, finding())
                : new Reading.Incomplete(chips, List.copyOf(problems));
    }

    private void findRepetitions() {
        Map<Slot, Chip> taken = new EnumMap<>(Slot.class);
        Map<SignKind, Chip> signs = new EnumMap<>(SignKind.class);
        for (Chip chip : chips) {
            chip.meaning().slots().stream()
                    .map(slot -> taken.put(slot, chip))
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .ifPresent(first -> twice(first, chip));
            if (chip.meaning() instanceof Meaning.OfSign sign) {
                Optional.ofNullable(signs.put(sign.kind(), chip)).ifPresent(first -> twice(first, chip));
            }
        }
        if (all(Meaning.Holds.class).mapToInt(Meaning.Holds::count).sum() > QuickFinding.HOLDS_MAX) {
            problems.add(new Problem(Kind.HOLD_COUNT));
        }
    }

    private void twice(Chip first, Chip second) {
        problems.add(new Problem(Kind.TWICE, second.text(), second.start(), List.of(first.meaning())));
    }

    private void findGaps() {
        boolean numbered = has(Meaning.PointNumber.class);
        boolean muscleInDoubt = all(Meaning.NotRead.class).anyMatch(Assembly::maybeMuscle);
        if (!numbered && !has(Meaning.OfMuscle.class) && !muscleInDoubt) {
            problems.add(new Problem(sayingLat() ? Kind.MUSCLE_MISSING_BESIDE_LATENT : Kind.MUSCLE_MISSING));
        }
        if (!numbered && !has(Meaning.OfSides.class)) {
            problems.add(new Problem(Kind.SIDE_MISSING));
        }
        if (numbered
                && one(Meaning.OfSides.class)
                        .filter(side -> side.sides() == Sides.BOTH)
                        .isPresent()) {
            problems.add(new Problem(Kind.NUMBER_WITH_BOTH_SIDES));
        }
        boolean howToHold = has(Meaning.OfTechnique.class) || has(Meaning.OfTool.class) || has(Meaning.Pressure.class);
        if (howToHold && !has(Meaning.Holds.class) && !holdInDoubt()) {
            problems.add(new Problem(Kind.HOLD_MISSING));
        }
    }

    /** A muscle that is only ambiguous is asked for once, not twice. */
    private static boolean maybeMuscle(Meaning.NotRead notRead) {
        return notRead.problem().candidates().stream().anyMatch(Meaning.OfMuscle.class::isInstance);
    }

    private boolean holdInDoubt() {
        return all(Meaning.NotRead.class)
                .map(notRead -> notRead.problem().kind())
                .anyMatch(kind -> kind == Kind.HOLD_RANGE || kind == Kind.HOLD_COUNT);
    }

    private boolean sayingLat() {
        return chips.stream()
                .anyMatch(chip -> chip.meaning().equals(new Meaning.OfState(PointState.LATENT))
                        && "lat".equalsIgnoreCase(chip.text()));
    }

    private QuickFinding finding() {
        Map<SignKind, Sign> signs = new EnumMap<>(SignKind.class);
        all(Meaning.OfSign.class).forEach(sign -> signs.put(sign.kind(), sign.answer()));
        return new QuickFinding(
                one(Meaning.OfMuscle.class).map(Meaning.OfMuscle::id).orElse(null),
                one(Meaning.OfSides.class).map(Meaning.OfSides::sides).orElse(null),
                one(Meaning.PointNumber.class).map(Meaning.PointNumber::number).orElse(null),
                has(Meaning.AnotherPoint.class),
                one(Meaning.OfState.class).map(Meaning.OfState::state).orElse(null),
                all(Meaning.Tenderness.class)
                        .flatMap(score -> Stream.ofNullable(score.before()))
                        .findFirst()
                        .orElse(null),
                all(Meaning.Tenderness.class)
                        .flatMap(score -> Stream.ofNullable(score.after()))
                        .findFirst()
                        .orElse(null),
                all(Meaning.Holds.class).toList(),
                one(Meaning.OfTechnique.class)
                        .map(Meaning.OfTechnique::technique)
                        .orElse(null),
                one(Meaning.OfTool.class).map(Meaning.OfTool::tool).orElse(null),
                one(Meaning.Pressure.class).map(Meaning.Pressure::level).orElse(null),
                signs,
                one(Meaning.OfResponse.class).map(Meaning.OfResponse::response).orElse(null),
                one(Meaning.Referral.class).map(Meaning.Referral::text).orElse(null),
                one(Meaning.Note.class).map(Meaning.Note::text).orElse(null));
    }

    private boolean has(Class<? extends Meaning> type) {
        return all(type).findAny().isPresent();
    }

    private <M extends Meaning> Optional<M> one(Class<M> type) {
        return all(type).findFirst();
    }

    private <M extends Meaning> Stream<M> all(Class<M> type) {
        return chips.stream().map(Chip::meaning).filter(type::isInstance).map(type::cast);
    }
}

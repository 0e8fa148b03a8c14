package org.tautband.history;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.HeldPressure;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.PointLife;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.PressurePain;
import org.tautband.charting.PressureUnit;
import org.tautband.charting.Recheck;
import org.tautband.charting.TriggerPointId;
import org.tautband.charting.VisitId;

/** Lives of trigger points for tests, a week from visit to visit. */
public final class Lives {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final String muscle;
    private final List<PointMoment> moments = new ArrayList<>();

    private Lives(String muscle) {
        this.muscle = muscle;
    }

    public static Lives of(String muscle) {
        return new Lives(muscle);
    }

    public Lives found(PointState state, @Nullable Integer before, @Nullable Integer after, HeldPressure... holds) {
        return add(Recheck.CONFIRMED, state, before, after, holds);
    }

    public Lives notAssessed() {
        return add(Recheck.NOT_ASSESSED, PointState.ACTIVE, null, null);
    }

    public static HeldPressure hold(HoldTechnique technique, String seconds) {
        return new HeldPressure(technique, new BigDecimal(seconds));
    }

    private Lives add(
            Recheck recheck,
            PointState state,
            @Nullable Integer before,
            @Nullable Integer after,
            HeldPressure... holds) {
        moments.add(new PointMoment(
                new VisitId(new UUID(7, moments.size())),
                FIRST.plusWeeks(moments.size()),
                FIRST.plusWeeks(moments.size()).atStartOfDay(ZoneOffset.UTC).toInstant(),
                true,
                place(),
                recheck,
                state,
                before,
                after,
                PressurePain.NOT_MEASURED,
                List.of(holds)));
        return this;
    }

    /** The same with what an algometer showed in the latest visit. */
    public Lives measured(PressureUnit unit, String probeArea, String... readings) {
        PointMoment last = moments.removeLast();
        PressurePain measured = new PressurePain(
                unit,
                new BigDecimal(probeArea),
                Arrays.stream(readings).map(BigDecimal::new).toList());
        moments.add(new PointMoment(
                last.visit(),
                last.serviceDate(),
                last.createdAt(),
                last.signed(),
                last.place(),
                last.recheck(),
                last.state(),
                last.tendernessBefore(),
                last.tendernessAfter(),
                measured,
                last.holds()));
        return this;
    }

    private PointPlace place() {
        return new PointPlace(muscle, Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 160, 165));
    }

    public PointLife life() {
        UUID id = UUID.nameUUIDFromBytes(muscle.getBytes(StandardCharsets.UTF_8));
        return new PointLife(new TriggerPointId(id), place(), List.copyOf(moments));
    }

    public PointCourse course() {
        return PointCourse.of(life());
    }
}

package org.tautband.homecare;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientId;
import org.tautband.clinic.ClinicDetails;
import org.tautband.clinic.LogoPicture;
import org.tautband.guide.Advice;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery;

/**
 * What a sheet is made from, as it was read, and audited, when the sheet was opened. While a therapist types, previews are
 * drawn from it without reading the record again; {@link SheetService#issue} reads anew and compares.
 */
public final class SheetFacts {

    private final VisitDetails visit;
    private final ClientDetails client;
    private final ClinicDetails clinic;
    private final @Nullable LogoPicture logo;
    private final HomeCareQuery query;
    private final Advice advice;
    private final Locale language;
    private final List<String> days;
    private final LocalDate day;

    SheetFacts(
            VisitDetails visit,
            ClientDetails client,
            ClinicDetails clinic,
            @Nullable LogoPicture logo,
            HomeCareQuery query,
            Advice advice,
            Locale language,
            List<String> days,
            LocalDate day) {
        this.visit = visit;
        this.client = client;
        this.clinic = clinic;
        this.logo = logo;
        this.query = query;
        this.advice = advice;
        this.language = language;
        this.days = List.copyOf(days);
        this.day = day;
    }

    /** The same facts as the rules weigh them for other circumstances. */
    SheetFacts weighed(HomeCareQuery otherQuery, Advice otherAdvice) {
        return new SheetFacts(visit, client, clinic, logo, otherQuery, otherAdvice, language, days, day);
    }

    public VisitId visitId() {
        return visit.id();
    }

    public ClientId clientId() {
        return client.id();
    }

    public String clientName() {
        return client.fullName();
    }

    /** The client's; English when nobody asked. */
    public Locale language() {
        return language;
    }

    /** What the client tells of work, activities and habits of posture, in their own words. */
    public List<String> days() {
        return days;
    }

    /** On which the sheet is made. */
    LocalDate day() {
        return day;
    }

    VisitDetails visit() {
        return visit;
    }

    ClientDetails client() {
        return client;
    }

    ClinicDetails clinic() {
        return clinic;
    }

    @Nullable LogoPicture logo() {
        return logo;
    }

    HomeCareQuery query() {
        return query;
    }

    Advice advice() {
        return advice;
    }

    /**
     * The part of the body of the most tender of these points, of all points when none is named; null without any point.
     *
     * @param numbers of points
     */
    @Nullable BodyArea sorest(List<Integer> numbers) {
        return query.points().stream()
                .filter(point -> numbers.isEmpty() || numbers.contains(point.number()))
                .max(comparing((HomeCareQuery.Point point) -> requireNonNullElse(point.tendernessBefore(), 0))
                        .thenComparing(HomeCareQuery.Point::number, reverseOrder()))
                .map(HomeCareQuery.Point::area)
                .orElse(null);
    }

    List<String> redFlags() {
        return advice.stop().stream().map(flag -> flag.label()).toList();
    }
}

package org.tautband.clients;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/** One client's record as the client page shows it. {@code version} goes back with a change. */
public record ClientDetails(ClientId id, long version, ClientDraft data, boolean archived) {

    public String fullName() {
        return data.firstName() + " " + data.lastName();
    }

    /** Age in whole years on a day; empty when the date of birth is unknown. */
    public OptionalInt ageOn(LocalDate day) {
        LocalDate born = data.dateOfBirth();
        return born == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born, day).getYears());
    }
}

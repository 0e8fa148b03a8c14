package org.tautband.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client as a row of the list: enough to tell two people apart, nothing clinical. */
public record ClientListItem(
        ClientId id,
        String firstName,
        String lastName,
        @Nullable LocalDate dateOfBirth,
        String phone,
        String email,
        boolean archived) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}

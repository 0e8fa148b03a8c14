package org.tautband.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed into the client form. Absent texts are empty; the date of birth may be unknown. */
public record ClientDraft(
        String firstName,
        String lastName,
        String pronouns,
        @Nullable LocalDate dateOfBirth,
        String phone,
        String email) {

    public static final int NAME_MAX = 200;
    public static final int PRONOUNS_MAX = 60;
    public static final int PHONE_MAX = 60;
    public static final int EMAIL_MAX = 254;

    public static final ClientDraft EMPTY = new ClientDraft("", "", "", null, "", "");
}

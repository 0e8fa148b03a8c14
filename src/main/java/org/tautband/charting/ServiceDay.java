package org.tautband.charting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InputCheck;

/** On which days a client can have come: a visit may be written up later, never ahead. */
@Component
class ServiceDay {

    /** A visit longer ago than this many years is not entered as a visit. */
    static final int YEARS_MAX = 2;

    private final ClientService clients;
    private final Clock clock;

    ServiceDay(ClientService clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** @throws org.tautband.common.InvalidInputException when the client cannot have come on that day */
    void check(TreatmentSession session, LocalDate day) {
        LocalDate entered = LocalDate.ofInstant(session.createdAt(), clock.getZone());
        LocalDate born = clients.open(new ClientId(session.clientId())).data().dateOfBirth();
        InputCheck check = new InputCheck();
        check.require(!day.isAfter(entered), "serviceDate", "charting.error.dateInFuture");
        check.require(
                !day.isBefore(entered.minusYears(YEARS_MAX)), "serviceDate", "charting.error.dateTooLate", YEARS_MAX);
        check.require(born == null || !day.isBefore(born), "serviceDate", "charting.error.dateBeforeBirth");
        check.done();
    }
}

package org.tautband.intake;

import java.util.List;
import java.util.Optional;
import org.tautband.guide.Condition;

/**
 * What the client's own form needs to know.
 *
 * @param clientName so that nobody fills in another one's form
 * @param device it is filled in on
 * @param minor whether a guardian has to sign
 * @param conditions that are asked about: the catalogue's and the clinic's own
 * @param draft what this client wrote before the form was interrupted
 */
public record KioskForm(
        String clientName,
        String clinicName,
        IntakeDevice device,
        boolean minor,
        List<Condition> conditions,
        Optional<KioskDraft> draft) {

    public KioskForm {
        conditions = List.copyOf(conditions);
    }
}

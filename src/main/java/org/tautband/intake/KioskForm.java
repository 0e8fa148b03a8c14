package org.tautband.intake;

import java.util.List;
import org.tautband.guide.Condition;

/**
 * What the client's own form needs to know.
 *
 * @param clientName so that nobody fills in another one's form
 * @param minor whether a guardian has to sign
 * @param conditions that are asked about: the catalogue's and the clinic's own
 */
public record KioskForm(String clientName, String clinicName, boolean minor, List<Condition> conditions) {

    public KioskForm {
        conditions = List.copyOf(conditions);
    }
}

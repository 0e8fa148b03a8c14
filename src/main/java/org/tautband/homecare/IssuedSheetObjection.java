package org.tautband.homecare;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tautband.charting.VisitId;
import org.tautband.charting.spi.DiscardObjection;

/** A visit from which a sheet was handed out stays: the client has the paper. */
@Component
class IssuedSheetObjection implements DiscardObjection {

    private final SheetRows rows;

    IssuedSheetObjection(SheetRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> to(VisitId visit) {
        return rows.existsFor(visit) ? Optional.of("homecare.error.sheetIssued") : Optional.empty();
    }
}

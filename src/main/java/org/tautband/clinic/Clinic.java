package org.tautband.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.tautband.common.StaleVersionException;

/** The one clinic of this installation. */
@Entity
class Clinic {

    static final short ONLY_ID = 1;

    @Id
    @SuppressWarnings("unused") // for Hibernate
    private short id = ONLY_ID;

    private String name;
    private String address = "";
    private String phone = "";
    private String email = "";

    @Enumerated(EnumType.STRING)
    private PaperSize paperSize = PaperSize.A4;

    private short retentionYears = ClinicDetails.RETENTION_DEFAULT;

    @SuppressWarnings("unused") // for those who read the database
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings({"unused", "NullAway.Init"}) // for Hibernate
    Clinic() {}

    Clinic(String name, Instant createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    String name() {
        return name;
    }

    ClinicDetails toDetails() {
        return new ClinicDetails(version, name, address, phone, email, paperSize, retentionYears);
    }

    void change(ClinicDetails details) {
        if (details.version() != version) {
            throw new StaleVersionException("clinic");
        }
        name = details.name();
        address = details.address();
        phone = details.phone();
        email = details.email();
        paperSize = details.paperSize();
        retentionYears = (short) details.retentionYears();
    }
}

package org.tautband.charting.phrases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.SoapSection;
import org.tautband.common.StaleVersionException;

/** One phrase; the clinic's when it has no owner. */
@Entity
class Phrase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private @Nullable UUID ownerId;
    private String shortcut = "";

    @Enumerated(EnumType.STRING)
    private @Nullable SoapSection section;

    private String text = "";

    protected Phrase() {}

    Phrase(@Nullable UUID ownerId, PhraseDraft draft) {
        this.ownerId = ownerId;
        write(draft);
    }

    void change(long expectedVersion, PhraseDraft draft) {
        requireVersion(expectedVersion);
        write(draft);
    }

    void requireVersion(long expectedVersion) {
        if (expectedVersion != version) {
            throw new StaleVersionException("phrase");
        }
    }

    private void write(PhraseDraft draft) {
        shortcut = draft.shortcut();
        section = draft.section();
        text = draft.text();
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    @Nullable UUID ownerId() {
        return ownerId;
    }

    String shortcut() {
        return shortcut;
    }

    PhraseDetails details(boolean shadowed) {
        PhraseScope scope = ownerId == null ? PhraseScope.CLINIC : PhraseScope.OWN;
        return new PhraseDetails(
                new PhraseId(id()), version, scope, new PhraseDraft(shortcut, section, text), shadowed);
    }
}

package org.tautband.charting.phrases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PhraseRepository extends JpaRepository<Phrase, UUID> {

    /** One's own phrases and the clinic's. */
    @Query("select p from Phrase p where p.ownerId is null or p.ownerId = :ownerId order by p.shortcut")
    List<Phrase> readableBy(UUID ownerId);

    @Query("select p from Phrase p where p.ownerId is not distinct from :ownerId")
    List<Phrase> of(@Nullable UUID ownerId);
}

package org.tautband.history.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.history.HealthNoteChange;
import org.tautband.history.TimelineEntry;

/** What became known of a client's health, what the client agreed to, and letters to doctors. */
final class HealthLine extends TimelineLine {

    HealthLine(TimelineEntry.HealthNotes notes, TimelineTexts texts) {
        super(texts);
        addClassName("timeline-health");
        title(getTranslation(notes.redFlags() ? "history.redFlagScreen" : "history.kind.HEALTH_NOTE"));
        day(notes);
        fact(notes.byClient() ? getTranslation("history.healthNote.byClient", notes.by()) : notes.by());
        if (notes.changes().isEmpty() && notes.details().isEmpty()) {
            text(getTranslation(notes.redFlags() ? "history.redFlagScreen.same" : "history.healthNote.same"));
        }
        for (HealthNoteChange change : notes.changes()) {
            text(getTranslation("history.healthNote." + change.kind().name(), texts.healthNote(change)));
        }
        if (!notes.details().isEmpty()) {
            text(getTranslation(
                    "history.healthNote.details",
                    notes.details().stream()
                            .map(detail -> getTranslation("history.healthNote.detail." + detail))
                            .collect(Collectors.joining(", "))));
        }
    }

    HealthLine(TimelineEntry.Consent consent, TimelineTexts texts) {
        super(texts);
        addClassName(consent.withdrawn() ? "timeline-withdrawn" : "timeline-consent");
        title(getTranslation(consent.withdrawn() ? "history.consent.withdrawn" : "history.consent.given"));
        day(consent);
        fact(consent.by());
        text(consent.subjects().stream()
                .map(subject -> getTranslation(subject.messageKey()))
                .collect(Collectors.joining(", ")));
        if (consent.withdrawn()) {
            text(consent.words());
        } else {
            text(getTranslation(
                    consent.words().isEmpty() ? "history.consent.signed" : "history.consent.signedFor",
                    consent.signer(),
                    consent.words()));
        }
    }

    HealthLine(TimelineEntry.Letter letter, TimelineTexts texts) {
        super(texts);
        addClassName("timeline-letter");
        title(getTranslation("history.kind.LETTER"));
        day(letter);
        fact(letter.issuedBy());
        head(new Anchor(ClientNavigation.path(texts.client()) + "/referral", getTranslation("history.letter.open")));
        letter.doctor().lines().findFirst().ifPresent(doctor -> text(getTranslation("history.letter.to", doctor)));
        text(letter.advice());
    }
}

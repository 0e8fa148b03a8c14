package org.tautband.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitId;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.SheetId;
import org.tautband.intake.ConsentSubject;

/** Something that happened in a client's record. */
public sealed interface TimelineEntry {

    /** Its place in the order. */
    TimelineCursor position();

    /**
     * A visit.
     *
     * @param writtenOn the day of a late entry's writing; absent when the visit was written up on its own day
     * @param muscleIds what was looked at
     * @param subjective the beginning of the text
     * @param plan the beginning of the text
     * @param hits where the words that were looked for stand; empty without any
     */
    record Visit(
            TimelineCursor position,
            VisitId id,
            String therapist,
            boolean signed,
            @Nullable LocalDate writtenOn,
            int points,
            List<String> muscleIds,
            PainScores pain,
            String subjective,
            String plan,
            List<NoteHit> hits)
            implements TimelineEntry {

        Visit with(List<NoteHit> found) {
            return new Visit(
                    position,
                    id,
                    therapist,
                    signed,
                    writtenOn,
                    points,
                    muscleIds,
                    pain,
                    subjective,
                    plan,
                    List.copyOf(found));
        }
    }

    /** An amendment; it stands on the day when it was written. */
    record Amendment(TimelineCursor position, VisitId visit, String author, MarkedText reason, MarkedText text)
            implements TimelineEntry {}

    /**
     * Consents that were given in one act, or withdrawn.
     *
     * @param signer empty for a withdrawal
     * @param words the guardian's relation to the client, or why it was withdrawn; may be empty
     */
    record Consent(
            TimelineCursor position,
            List<ConsentSubject> subjects,
            boolean withdrawn,
            String by,
            String signer,
            String words)
            implements TimelineEntry {}

    /** A letter to a doctor that was handed out. */
    record Letter(TimelineCursor position, String issuedBy, String doctor, String advice) implements TimelineEntry {}

    /** A home-care sheet that was handed out. */
    record Sheet(TimelineCursor position, SheetId id, VisitId visit, String issuedBy, int items)
            implements TimelineEntry {}

    /** What the client said in a visit of the sheet before it. */
    record FollowUp(TimelineCursor position, VisitId visit, List<Answered> answers) implements TimelineEntry {}

    /**
     * A version of the client's health history, or a screen for red flags.
     *
     * @param byClient whether the client wrote it and staff accepted it
     * @param changes conditions or flags that differ from the one before
     * @param details other parts that differ, by their names in the stored history
     */
    record HealthNotes(
            TimelineCursor position,
            String by,
            boolean redFlags,
            boolean byClient,
            List<HealthNoteChange> changes,
            List<String> details)
            implements TimelineEntry {}
}

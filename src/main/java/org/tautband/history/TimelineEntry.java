package org.tautband.history;

import java.util.List;
import org.tautband.charting.PainScores;
import org.tautband.charting.VisitId;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.SheetId;

/** Something that happened in a client's record. */
public sealed interface TimelineEntry {

    /** Its place in the order. */
    TimelineCursor position();

    /**
     * A visit.
     *
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
            int points,
            List<String> muscleIds,
            PainScores pain,
            String subjective,
            String plan,
            List<NoteHit> hits)
            implements TimelineEntry {

        Visit with(List<NoteHit> found) {
            return new Visit(
                    position, id, therapist, signed, points, muscleIds, pain, subjective, plan, List.copyOf(found));
        }
    }

    /** An amendment; it stands on the day when it was written. */
    record Amendment(TimelineCursor position, VisitId visit, String author, MarkedText reason, MarkedText text)
            implements TimelineEntry {}

    /** A home-care sheet that was handed out. */
    record Sheet(TimelineCursor position, SheetId id, VisitId visit, String issuedBy, int items)
            implements TimelineEntry {}

    /** What the client said in a visit of the sheet before it. */
    record FollowUp(TimelineCursor position, VisitId visit, List<Answered> answers) implements TimelineEntry {}

    /**
     * A version of the client's health history, or a screen for red flags.
     *
     * @param changes what differs from the one before; empty where only other details do
     */
    record HealthNotes(TimelineCursor position, String by, boolean redFlags, List<HealthNoteChange> changes)
            implements TimelineEntry {}
}

package org.tautband.charting;

import org.springframework.stereotype.Component;
import org.tautband.common.InputCheck;

/** Writes a visit's texts and pain scores, and keeps its objective in step with them. */
@Component
class VisitNote {

    private final ObjectiveText objectiveText;

    VisitNote(ObjectiveText objectiveText) {
        this.objectiveText = objectiveText;
    }

    void write(TreatmentSession session, SoapSection section, String base, String text) {
        InputCheck check = new InputCheck();
        check.require(
                text.length() <= SoapNote.SECTION_MAX,
                section.name(),
                "common.error.tooLong",
                SoapNote.SECTION_MAX,
                text.length());
        check.require(text.indexOf('\0') < 0, section.name(), "common.error.controlCharacter");
        check.done();
        session.write(section, base, text);
        objectiveText.refresh(session);
    }

    void writeObjectiveFromFindings(TreatmentSession session, String base) {
        objectiveText.refresh(session);
        session.writeObjectiveFromFindings(base);
    }

    void recordPain(TreatmentSession session, PainScores base, PainScores scores) {
        InputCheck check = new InputCheck();
        check.range("painBefore", scores.before(), 0, PainScores.MOST);
        check.range("painAfter", scores.after(), 0, PainScores.MOST);
        check.done();
        session.recordPain(base, scores);
        objectiveText.refresh(session);
    }
}

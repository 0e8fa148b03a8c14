package org.tautband.charting.ui;

import org.tautband.charting.SigningGap;
import org.tautband.charting.SoapSection;

/** Brings the person to where a gap can be closed. */
record GapTargets(ChartEditor editor, RecheckPanel rechecks, PainPanel pain, SoapPanel soap, SafetyPanel safety) {

    void show(SigningGap gap) {
        switch (gap.kind()) {
            case NOTHING_CHARTED, SUBJECTIVE_EMPTY -> soap.focus(SoapSection.SUBJECTIVE);
            case OBJECTIVE_OUTDATED -> soap.focus(SoapSection.OBJECTIVE);
            case ASSESSMENT_EMPTY -> soap.focus(SoapSection.ASSESSMENT);
            case PLAN_EMPTY -> soap.focus(SoapSection.PLAN);
            case PAIN_AFTER_MISSING -> pain.focusAfter();
            case POINT_TO_RECHECK, HOLD_RUNNING -> showPoint(gap.findingNumber());
            case CONSENT, REASON, CONSENT_NOT_CONFIRMED, RED_FLAGS_NOT_SCREENED -> safety.show();
        }
    }

    private void showPoint(int number) {
        editor.visit().findings().stream()
                .filter(finding -> finding.number() == number)
                .findFirst()
                .ifPresent(finding -> {
                    editor.select(finding.id());
                    rechecks.focus(finding);
                });
    }
}

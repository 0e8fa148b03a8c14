package org.tautband.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tautband.charting.GivenReason;
import org.tautband.charting.PainAnswer;
import org.tautband.charting.SafetyQuestion;
import org.tautband.charting.SafetyRecord;
import org.tautband.charting.VisitSafety.ConsentNote;
import org.tautband.charting.VisitSafety.HealthCheck;
import org.tautband.history.PrintedVisits.Text;

/**
 * What a visit keeps of safety, on paper: consent, the questions about health and pain, and reasons for what is advised against.
 *
 * @param points gives the name of the finding with a number
 */
record RecordSafety(RecordWords words, IntFunction<String> points) {

    List<Text> texts(SafetyRecord kept) {
        List<Text> texts = new ArrayList<>();
        ConsentNote consent = kept.consent();
        if (consent != null) {
            String text = consent.confirmed()
                    ? words.say("history.record.consented", consent.by(), words.moment(consent.at()))
                    : words.say("history.record.noConsent", consent.reason(), consent.by(), words.moment(consent.at()));
            texts.add(new Text(words.say("charting.safety.consent"), text));
        }
        HealthCheck health = kept.healthCheck();
        if (health != null) {
            String text = words.say("history.record.asked", health.version(), health.by(), words.moment(health.at()));
            texts.add(new Text(words.say("charting.safety.health"), text));
        }
        PainAnswer pain = kept.pain();
        if (pain != null) {
            String text = words.say(
                    pain.isNew() ? "history.record.painNew" : "history.record.painNotNew",
                    pain.by(),
                    words.moment(pain.at()));
            texts.add(new Text(words.say("charting.safety.redFlags"), text));
        }
        if (!kept.reasons().isEmpty()) {
            String lines = kept.reasons().stream().map(this::line).collect(Collectors.joining("\n"));
            texts.add(new Text(words.say("history.record.advisedAgainst"), lines));
        }
        return texts;
    }

    private String line(SafetyQuestion question) {
        String what = question.findingNumber() == 0
                ? question.text()
                : words.say("history.record.atPoint", points.apply(question.findingNumber()), question.text());
        GivenReason reason = question.reason();
        return reason == null
                ? what
                : what + " "
                        + words.say(
                                "charting.safety.reason.given",
                                reason.reason(),
                                reason.by(),
                                words.moment(reason.at()));
    }
}

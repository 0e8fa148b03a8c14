package org.tautband.history.ui;

import java.util.stream.Stream;
import org.tautband.clients.ClientId;
import org.tautband.guide.ClinicRules;
import org.tautband.guide.Condition;
import org.tautband.guide.Guide;
import org.tautband.guide.RedFlag;
import org.tautband.history.HealthNoteChange;
import org.tautband.history.chart.Words;

/** What the timeline's lines are written with. */
record TimelineTexts(ClientId client, Words words, PointNames names, Guide guide, ClinicRules clinic) {

    private static final int LONGEST = 320;

    /** A note's name in the guide; its key where the guide no longer knows it. */
    String healthNote(HealthNoteChange change) {
        String key = change.key();
        return change.redFlag()
                ? guide.redFlags().stream()
                        .filter(flag -> flag.key().equals(key))
                        .map(RedFlag::label)
                        .findFirst()
                        .orElse(key)
                : Stream.concat(guide.conditions().stream(), clinic.own().stream())
                        .filter(condition -> condition.key().equals(key))
                        .map(Condition::label)
                        .findFirst()
                        .orElse(key);
    }

    static String shortened(String text) {
        String line = text.strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}

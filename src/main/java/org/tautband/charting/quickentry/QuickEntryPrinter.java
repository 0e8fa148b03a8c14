package org.tautband.charting.quickentry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a finding as the one line that {@code docs/quick-entry.md} calls canonical; reading it gives the finding again. */
public final class QuickEntryPrinter {

    private static final Pattern ONE_WORD = Pattern.compile("\\p{IsAlphabetic}+");

    private final Vocabulary vocabulary;

    public QuickEntryPrinter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public String print(QuickFinding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.pointNumber() != null) {
            parts.add("#" + finding.pointNumber());
        }
        word(parts, finding.muscleId() == null ? null : new Meaning.OfMuscle(finding.muscleId()));
        word(parts, finding.sides() == null ? null : new Meaning.OfSides(finding.sides()));
        word(parts, finding.another() ? new Meaning.AnotherPoint() : null);
        word(parts, finding.state() == null ? null : new Meaning.OfState(finding.state()));
        tenderness(parts, finding.tendernessBefore(), finding.tendernessAfter());
        finding.holds().forEach(holds -> parts.add(holds(holds)));
        word(parts, finding.technique() == null ? null : new Meaning.OfTechnique(finding.technique()));
        word(parts, finding.tool() == null ? null : new Meaning.OfTool(finding.tool()));
        if (finding.pressureLevel() != null) {
            parts.add("p" + finding.pressureLevel());
        }
        signs(parts, finding);
        word(parts, finding.response() == null ? null : new Meaning.OfResponse(finding.response()));
        if (finding.referral() != null) {
            parts.add(vocabulary.code(new Meaning.Referral("")) + " " + referral(finding.referral()));
        }
        if (finding.note() != null) {
            parts.add(vocabulary.code(new Meaning.Note("")) + " " + Quotes.quoted(finding.note()));
        }
        return String.join(" ", parts);
    }

    private void word(List<String> parts, @Nullable Meaning meaning) {
        if (meaning != null) {
            parts.add(vocabulary.code(meaning));
        }
    }

    private static void tenderness(List<String> parts, @Nullable Integer before, @Nullable Integer after) {
        if (after != null) {
            parts.add((before == null ? "" : before) + ">" + after);
        } else if (before != null) {
            parts.add(before.toString());
        }
    }

    private static String holds(Meaning.Holds holds) {
        String seconds = holds.seconds().stripTrailingZeros().toPlainString() + "s";
        return holds.count() == 1 ? seconds : holds.count() + "x" + seconds;
    }

    private static void signs(List<String> parts, QuickFinding finding) {
        if (!finding.signs().isEmpty()) {
            new EnumMap<>(finding.signs())
                    .forEach((kind, answer) -> parts.add(kind.code()
                            + switch (answer) {
                                case YES -> "+";
                                case NO -> "-";
                                case NOT_TESTED -> "?";
                            }));
        }
    }

    private String referral(String text) {
        boolean plain = ONE_WORD.matcher(text).matches() && !vocabulary.fixed(text.toLowerCase(Locale.ROOT));
        return plain ? text : Quotes.quoted(text);
    }
}

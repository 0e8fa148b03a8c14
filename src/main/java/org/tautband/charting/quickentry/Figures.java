package org.tautband.charting.quickentry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingData;
import org.tautband.charting.HoldData;
import org.tautband.charting.Sign;
import org.tautband.charting.quickentry.Problem.Kind;

/** Tokens that are figures, or signs with plus and minus: tenderness, holds, pressure, point number. */
final class Figures {

    private static final int PRESSURE_MAX = 5;
    private static final String ARROW = "(?:>|→|->|=>)";

    private static final Pattern SCORE = Pattern.compile("(\\d{1,4})");
    private static final Pattern CHANGE = Pattern.compile("(\\d{1,4})?" + ARROW + "(\\d{1,4})?");
    private static final Pattern HOLD = Pattern.compile("(?:(\\d{1,4})[x×*])?(\\d{1,5}(?:[.,]\\d)?)(s|sec|\"|″|'')?");
    private static final Pattern PRESSURE = Pattern.compile("p(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,4})");
    private static final Pattern SIGN = Pattern.compile("(tb|ts|rp|tw|js)([+\\-−–?])");

    private Figures() {}

    /** What the token in lower case says; empty when it is no figure. */
    static Optional<Meaning> read(String key, String text, int start) {
        Matcher score = SCORE.matcher(key);
        if (score.matches()) {
            return Optional.of(tenderness(score.group(1), null, text, start));
        }
        Matcher change = CHANGE.matcher(key);
        if (change.matches() && (change.group(1) != null || change.group(2) != null)) {
            return Optional.of(tenderness(change.group(1), change.group(2), text, start));
        }
        Matcher hold = HOLD.matcher(key);
        if (hold.matches() && (hold.group(1) != null || hold.group(3) != null)) {
            return Optional.of(holds(hold.group(1), hold.group(2), text, start));
        }
        Matcher pressure = PRESSURE.matcher(key);
        if (pressure.matches()) {
            return Optional.of(pressure(pressure.group(1), text, start));
        }
        Matcher number = NUMBER.matcher(key);
        if (number.matches()) {
            return Optional.of(new Meaning.PointNumber(Integer.parseInt(number.group(1))));
        }
        Matcher sign = SIGN.matcher(key);
        return sign.matches() ? Optional.of(sign(sign.group(1), sign.group(2))) : Optional.empty();
    }

    private static Meaning tenderness(@Nullable String before, @Nullable String after, String text, int start) {
        var meaning = new Meaning.Tenderness(number(before), number(after));
        return possible(meaning.before()) && possible(meaning.after())
                ? meaning
                : notRead(Kind.TENDERNESS_RANGE, text, start);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static boolean possible(@Nullable Integer score) {
        return score == null || score <= FindingData.TENDERNESS_MAX;
    }

    private static Meaning holds(@Nullable String count, String seconds, String text, int start) {
        int times = count == null ? 1 : Integer.parseInt(count);
        BigDecimal each = new BigDecimal(seconds.replace(',', '.'));
        if (times < 1 || times > QuickFinding.HOLDS_MAX) {
            return notRead(Kind.HOLD_COUNT, text, start);
        }
        return each.compareTo(HoldData.SHORTEST) >= 0 && each.compareTo(HoldData.LONGEST) <= 0
                ? new Meaning.Holds(times, each)
                : notRead(Kind.HOLD_RANGE, text, start);
    }

    private static Meaning pressure(String digits, String text, int start) {
        int level = Integer.parseInt(digits);
        return level >= 1 && level <= PRESSURE_MAX
                ? new Meaning.Pressure(level)
                : notRead(Kind.PRESSURE_RANGE, text, start);
    }

    private static Meaning sign(String code, String answer) {
        Sign given = switch (answer) {
            case "+" -> Sign.YES;
            case "?" -> Sign.NOT_TESTED;
            default -> Sign.NO;
        };
        for (SignKind kind : SignKind.values()) {
            if (kind.code().equals(code)) {
                return new Meaning.OfSign(kind, given);
            }
        }
        throw new IllegalStateException(code.toUpperCase(Locale.ROOT));
    }

    private static Meaning notRead(Kind kind, String text, int start) {
        return new Meaning.NotRead(new Problem(kind, text, start));
    }
}

package org.tautband.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people remember it: a year, a month of a year, or a day. */
final class HistoryDate {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private HistoryDate() {}

    /** The first day that it can mean; empty when it is no date. */
    static Optional<LocalDate> earliest(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(number(parts.group(1)), parts.group(2) == null ? 1 : number(parts.group(2)));
            return Optional.of(month.atDay(parts.group(3) == null ? 1 : number(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day, where it is one. */
    static Optional<LocalDate> day(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches() && parts.group(3) != null ? earliest(text) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

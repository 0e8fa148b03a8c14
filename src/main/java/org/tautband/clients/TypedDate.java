package org.tautband.clients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them into a search: 1980-05-03, 3/5/1980, 3.5.1980; day and month in either order. */
final class TypedDate {

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");

    private TypedDate() {}

    static List<LocalDate> readings(String word) {
        List<LocalDate> readings = new ArrayList<>();
        Matcher last = YEAR_LAST.matcher(word);
        if (last.matches()) {
            addIfReal(readings, last.group(3), last.group(2), last.group(1));
            addIfReal(readings, last.group(3), last.group(1), last.group(2));
        }
        Matcher first = YEAR_FIRST.matcher(word);
        if (first.matches()) {
            addIfReal(readings, first.group(1), first.group(2), first.group(3));
        }
        return readings;
    }

    private static void addIfReal(List<LocalDate> readings, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (!readings.contains(date)) {
                readings.add(date);
            }
        } catch (DateTimeException e) {
            return;
        }
    }
}

package org.tautband.homecare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days in words, as the client's language writes them. */
final class SheetDates {

    private SheetDates() {}

    /** 23 November 2026, or November 23, 2026 where the paper is American. */
    static String day(LocalDate day, Locale language, Paper paper) {
        return format(FormatStyle.LONG, day, language, paper);
    }

    /** The same with the day of the week. */
    static String weekday(LocalDate day, Locale language, Paper paper) {
        return format(FormatStyle.FULL, day, language, paper);
    }

    private static String format(FormatStyle style, LocalDate day, Locale language, Paper paper) {
        boolean british = language.getLanguage().equals("en") && paper == Paper.A4;
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(british ? Locale.UK : language)
                .format(day);
    }
}

package org.tautband.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import org.tautband.common.InputCheck;

/** A day, picked or typed. What was typed and is no day is refused, rather than taken for nothing. */
public final class DayField extends DatePicker {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

    public DayField(String label) {
        super(label);
        setManualValidation(true);
        setAutoOpen(false);
        setI18n(new DatePickerI18n().setDateFormats(usualFormat(), "yyyy-MM-dd", "d.M.yyyy"));
    }

    /** Day, month and year as people of this locale write them, the year in full. */
    public String usualFormat() {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, getLocale())
                .replaceAll("y+", "yyyy");
    }

    /** @param field name under which the input knows it */
    public void check(InputCheck check, String field) {
        String example = EXAMPLE.format(DateTimeFormatter.ofPattern(usualFormat(), getLocale()));
        check.require(!isInputUnparsable(), field, "common.error.day", example);
    }
}

package org.tautband.history.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.common.ui.Dates;

/** The words of a chart or a page, in the reader's language. */
public record Words(Texts texts, Locale language) {

    /** Gives the text for a message key. */
    public interface Texts {
        String say(String key, Object... values);
    }

    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** With its kind: paper has no other way to say how grave it is. */
    public String alert(ClientAlerts.Alert alert) {
        return say(alert.severity().messageKey()) + ": " + alert.text();
    }

    public String day(LocalDate day) {
        return Dates.day(day, language);
    }

    /** With one decimal at most. */
    public String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(Math.abs(number) < 0.05 ? 0 : number);
    }

    /** With its sign, as a change is written. */
    public String change(double number) {
        String written = number(number).replace('-', '−');
        return number >= 0.05 ? "+" + written : written;
    }
}

package org.tautband.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientId;
import org.tautband.common.Messages;
import org.tautband.guide.Contraindication;
import org.tautband.guide.RedFlag;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.IntakeBrief;
import org.tautband.intake.IntakeService;
import org.tautband.intake.RedFlagScreen;

/** What a letter could say, from what is recorded: the signs, the latest visit, health history, and what was advised. */
@Component
class LetterProposal {

    private final IntakeService intake;
    private final ChartHistory charts;
    private final Messages messages;

    LetterProposal(IntakeService intake, ChartHistory charts, Messages messages) {
        this.intake = intake;
        this.charts = charts;
        this.messages = messages;
    }

    LetterDraft of(ClientId client) {
        IntakeBrief known = intake.brief(client);
        String reason = known.safety().redFlags().stream().map(RedFlag::label).collect(Collectors.joining("\n"));
        return new LetterDraft(
                "",
                reason,
                joined(visit(client), health(known)),
                known.screen().map(this::advice).orElse(""),
                said("request.usual"));
    }

    /** What the latest visit found. */
    private String visit(ClientId client) {
        return charts.outline(client)
                .latest()
                .map(visit -> joined(
                        said("onDay", day(visit.serviceDate())),
                        visit.soap().subjective(),
                        visit.soap().objective()))
                .orElse("");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.ENGLISH)
                .format(day);
    }

    private String health(IntakeBrief known) {
        HealthHistory history = known.health().history();
        return joined(
                list(
                        "conditions",
                        known.safety().found().stream()
                                .map(Contraindication::label)
                                .distinct()),
                list("medicines", history.medicines().stream().map(LetterProposal::text)),
                list("allergies", history.allergies().stream().map(LetterProposal::text)));
    }

    private static String text(Medicine medicine) {
        return medicine.dose().isEmpty() ? medicine.name() : medicine.name() + " (" + medicine.dose() + ")";
    }

    private static String text(Allergy allergy) {
        return allergy.reaction().isEmpty()
                ? allergy.substance()
                : allergy.substance() + " (" + allergy.reaction() + ")";
    }

    private String list(String key, Stream<String> entries) {
        String all = entries.collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : said(key, all);
    }

    private String advice(RedFlagScreen screen) {
        Stream<String> advised = screen.advised().stream()
                .sorted()
                .map(one -> messages.getTranslation("intake.advised." + one.name(), Locale.ENGLISH));
        return Stream.concat(advised, Stream.of(screen.note()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private String said(String key, Object... values) {
        return messages.getTranslation("referral.letter." + key, Locale.ENGLISH, values);
    }
}

package org.tautband.guide;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tautband.common.Messages;
import org.tautband.guide.Advice.Reason;
import org.tautband.guide.Advice.Suggestion;
import org.tautband.guide.Advice.Suppressed;
import org.tautband.guide.Advice.Warning;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.guide.HomeCareQuery.Point;

/** A client and the advice for them, to be read by people. A star stands before what is recommended. */
final class AdviceText {

    private static final Messages MESSAGES = new Messages();

    private final StringBuilder text = new StringBuilder();

    AdviceText(HomeCareQuery client, Advice advice) {
        client(client);
        section("Stop", advice.stop());
        advice.stop().forEach(flag -> line("  %s (%s)".formatted(flag.label(), flag.action())));
        section("Suggested", advice.suggestions());
        advice.suggestions().forEach(this::suggestion);
        section("Left out", advice.suppressed());
        advice.suppressed().forEach(this::suppressed);
    }

    private void client(HomeCareQuery client) {
        line("Client, %s years".formatted(client.age()));
        client.points().forEach(this::point);
        client.conditions().stream()
                .sorted(Comparator.comparing(NotedCondition::key))
                .forEach(noted -> line("  known: %s%s"
                        .formatted(noted.key(), noted.areas().isEmpty() ? "" : " at " + words(noted.areas()))));
        client.fascia()
                .forEach(area -> line("  fascia: %s %s, %s, glide %s"
                        .formatted(low(area.side()), low(area.area()), low(area.quality()), low(area.glide()))));
        if (!client.causes().isEmpty()) {
            line("  causes: %s".formatted(words(client.causes())));
        }
        if (client.injury() != null) {
            line("  injury: days ago: %d, at %s"
                    .formatted(client.injury().days(), words(client.injury().areas())));
        }
        client.tried()
                .forEach(tried -> line("  tried: %s, done %s, helped %s"
                        .formatted(
                                name(tried.item(), tried.variant()),
                                low(tried.done()),
                                tried.helped() == null ? "not asked" : low(tried.helped()))));
        if (client.equipment() != null) {
            line("  at hand: %s".formatted(client.equipment().isEmpty() ? "nothing" : words(client.equipment())));
        }
    }

    private void point(Point point) {
        line("  point %d: %s, %s, tenderness %s before, %s after%s%s"
                .formatted(
                        point.number(),
                        point.inWords().in(MESSAGES, Locale.ENGLISH),
                        low(point.state()),
                        point.tendernessBefore(),
                        point.tendernessAfter(),
                        point.tendernessLastVisit() == null
                                ? ""
                                : ", " + point.tendernessLastVisit() + " at the last visit",
                        point.unchangedDays() == null ? "" : ", unchanged for " + point.unchangedDays() + " days"));
    }

    private void suggestion(Suggestion suggestion) {
        line("%s %3d  %s%s [%s]"
                .formatted(
                        suggestion.recommended() ? "*" : " ",
                        suggestion.score(),
                        name(suggestion.item(), suggestion.variant()),
                        points(suggestion.points()),
                        low(suggestion.evidence())));
        suggestion.because().forEach(this::reason);
        suggestion.warnings().forEach(this::warning);
    }

    private void reason(Reason reason) {
        line("         %s%s".formatted(reason.words().in(MESSAGES, Locale.ENGLISH), source(reason.source())));
    }

    private void warning(Warning warning) {
        line("         printed with it: %s (%s, %s)"
                .formatted(
                        warning.text(),
                        warning.condition() == null ? "muscle" : warning.condition(),
                        low(warning.evidence())));
    }

    private void suppressed(Suppressed suppressed) {
        line("  %s%s: %s [%s]%s"
                .formatted(
                        name(suppressed.item(), suppressed.variant()),
                        points(suppressed.points()),
                        suppressed.reason().in(MESSAGES, Locale.ENGLISH),
                        low(suppressed.evidence()),
                        source(suppressed.source())));
    }

    private void section(String title, Collection<?> content) {
        if (!content.isEmpty()) {
            text.append('\n');
            line(title);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String name(String item, @Nullable String variant) {
        return variant == null ? item : item + "/" + variant;
    }

    private static String points(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : " for " + numbers.stream().map(String::valueOf).collect(joining(", "));
    }

    private static String source(@Nullable String address) {
        return address == null ? "" : " <" + address + ">";
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(AdviceText::low).sorted().collect(joining(", "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

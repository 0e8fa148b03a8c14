package org.tautband.history;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clinic.PaperSize;
import org.tautband.history.chart.Markup;
import org.tautband.history.chart.Words;
import org.tautband.homecare.PageDrawings;

/** Turns what a record summary says into what its template asks for. */
final class RecordModel {

    /** What the template asks for, by the names that it uses. */
    record Page(
            String css,
            Mustache.Lambda t,
            String language,
            String paper,
            String title,
            String clinic,
            List<String> contact,
            String client,
            @Nullable String born,
            String period,
            @Nullable String recipient,
            String printed,
            String foot,
            @Nullable Lines health,
            PrintedPoints.@Nullable Part points,
            PrintedVisits.@Nullable Part visits,
            @Nullable Lines sheets) {}

    /** A part of plain lines, or the sentence that there is none. */
    record Lines(List<String> lines, @Nullable String none) {}

    private final RecordContent content;
    private final String css;
    private final Words words;
    private final PageDrawings drawings;
    private final RecordWords texts;

    RecordModel(RecordContent content, String css, Words words, MuscleCatalogue catalogue, PageDrawings drawings) {
        this.content = content;
        this.css = css;
        this.words = words;
        this.drawings = drawings;
        this.texts = new RecordWords(words, catalogue, content.printedAt().getZone());
    }

    Page page() {
        String client = content.client().fullName();
        String printed = words.say(
                "history.record.printed",
                content.printedBy(),
                texts.moment(content.printedAt().toInstant()));
        var born = content.client().data().dateOfBirth();
        RecordRequest request = content.request();
        return new Page(
                css,
                (key, out) -> out.write(Markup.escaped(words.say(key.execute()))),
                words.language().toLanguageTag(),
                content.clinic().paperSize() == PaperSize.A4 ? "A4" : "letter",
                words.say("history.record.documentTitle", client),
                content.clinic().name(),
                Stream.of(
                                content.clinic().address(),
                                content.clinic().phone(),
                                content.clinic().email())
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .toList(),
                client,
                born == null ? null : words.day(born),
                words.say("history.record.period", words.day(request.from()), words.day(request.to())),
                request.recipient().isBlank() ? null : request.recipient().strip(),
                printed,
                client + " · " + printed,
                content.has(RecordPart.HEALTH) ? health() : null,
                content.has(RecordPart.POINTS) ? new PrintedPoints(texts, drawings).of(content.points()) : null,
                content.has(RecordPart.VISITS) ? new PrintedVisits(texts).of(content.visits()) : null,
                content.has(RecordPart.SHEETS) ? sheets() : null);
    }

    private Lines health() {
        List<String> lines =
                content.health().stream().map(ClientAlerts.Alert::text).toList();
        return new Lines(lines, texts.none(lines, "history.record.noHealth"));
    }

    private Lines sheets() {
        List<String> lines = content.sheets().stream()
                .map(sheet -> words.say(
                        "history.record.sheet", texts.moment(sheet.issuedAt()), sheet.items(), sheet.issuedBy()))
                .toList();
        return new Lines(lines, texts.none(lines, "history.record.noSheet"));
    }
}

package org.tautband.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.AmendmentDetails;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.PainScores;
import org.tautband.charting.PeriodVisits;
import org.tautband.charting.Recheck;
import org.tautband.charting.Signature;
import org.tautband.charting.VisitDetails;

/** The visits of a record summary, amendments beside their originals. */
final class PrintedVisits {

    /** What the template asks for. */
    record Part(
            List<Visit> visits,
            @Nullable String none,
            @Nullable String drafts) {}

    record Visit(
            String day,
            String therapist,
            String signed,
            @Nullable String pain,
            List<Text> texts,
            @Nullable Findings findings,
            @Nullable Amendments amendments) {

        /** Class of the style sheet: with amendments the original takes the left of the page. */
        public String shape() {
            return amendments == null ? "alone" : "amended";
        }
    }

    record Text(String heading, String text) {}

    record Findings(List<RecordWords.Row> rows) {}

    record Amendments(List<Amendment> amendments) {}

    record Amendment(String head, String reason, String text) {}

    private final RecordWords texts;

    PrintedVisits(RecordWords texts) {
        this.texts = texts;
    }

    Part of(PeriodVisits found) {
        List<Visit> visits = found.signed().stream().map(this::visit).toList();
        int drafts = found.drafts();
        return new Part(
                visits,
                texts.none(visits, "history.record.noVisit"),
                drafts == 0 ? null : texts.say("history.record.drafts", drafts));
    }

    private Visit visit(VisitDetails visit) {
        PainScores pain = visit.pain();
        List<RecordWords.Row> rows = visit.findings().stream().map(this::row).toList();
        List<Amendment> amendments =
                visit.amendments().stream().map(this::amendment).toList();
        return new Visit(
                texts.words().day(visit.serviceDate()),
                visit.therapist(),
                signed(visit.signature()),
                pain.before() == null && pain.after() == null
                        ? null
                        : texts.say(
                                "history.visit.pain",
                                RecordWords.score(pain.before()),
                                RecordWords.score(pain.after())),
                notes(visit),
                rows.isEmpty() ? null : new Findings(rows),
                amendments.isEmpty() ? null : new Amendments(amendments));
    }

    private String signed(@Nullable Signature signature) {
        return signature == null ? "" : texts.say("charting.signedBy", signature.name(), texts.moment(signature.at()));
    }

    private List<Text> notes(VisitDetails visit) {
        List<Text> notes = new ArrayList<>();
        add(notes, "charting.subjective", visit.soap().subjective());
        add(notes, "charting.objective", visit.soap().objective());
        add(notes, "charting.assessment", visit.soap().assessment());
        add(notes, "charting.plan", visit.soap().plan());
        return notes;
    }

    private void add(List<Text> notes, String headingKey, String text) {
        if (!text.isBlank()) {
            notes.add(new Text(texts.say(headingKey), text));
        }
    }

    /** In a visit's table the first column names the point. */
    private RecordWords.Row row(FindingDetails finding) {
        BigDecimal held =
                finding.holds().stream().map(hold -> hold.data().seconds()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean assessed = finding.data().recheck() == Recheck.CONFIRMED;
        return new RecordWords.Row(
                texts.name(finding.place()),
                assessed
                        ? texts.say(
                                "charting.PointState." + finding.data().state().name())
                        : texts.say("charting.notAssessed"),
                RecordWords.score(finding.data().tendernessBefore()),
                RecordWords.score(finding.data().tendernessAfter()),
                texts.held(held));
    }

    private Amendment amendment(AmendmentDetails amendment) {
        return new Amendment(
                texts.say("history.record.amended", amendment.author(), texts.moment(amendment.writtenAt())),
                amendment.reason(),
                amendment.text());
    }
}

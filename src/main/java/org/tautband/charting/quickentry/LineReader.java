package org.tautband.charting.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tautband.charting.FindingData;
import org.tautband.charting.Referral;
import org.tautband.charting.quickentry.Problem.Kind;

/** Walks through a line once, from left to right, and makes a chip of each token. */
final class LineReader {

    private final Vocabulary vocabulary;
    private final String line;
    private final List<Chip> chips = new ArrayList<>();
    private int at;

    LineReader(Vocabulary vocabulary, String line) {
        this.vocabulary = vocabulary;
        this.line = line;
    }

    List<Chip> chips() {
        for (skip(); at < line.length(); skip()) {
            int start = at;
            String word = word();
            Meaning meaning = meaning(word, start);
            switch (meaning) {
                case Meaning.Referral keyword -> meaning = text(start, Referral.WORDS_MAX, false);
                case Meaning.Note keyword -> meaning = text(start, FindingData.NOTE_MAX, true);
                default -> {}
            }
            chips.add(new Chip(line.substring(start, at), start, meaning));
        }
        return chips;
    }

    private void skip() {
        while (at < line.length() && (space(line.charAt(at)) || separator(line.charAt(at)))) {
            at++;
        }
    }

    private static boolean space(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean separator(char sign) {
        return sign == ',' || sign == ';';
    }

    /** The token that begins here, without commas and semicolons at its end. */
    private String word() {
        int start = at;
        while (at < line.length() && !space(line.charAt(at))) {
            at++;
        }
        int end = at;
        while (separator(line.charAt(end - 1))) {
            end--;
        }
        at = end;
        return line.substring(start, end);
    }

    private Meaning meaning(String word, int start) {
        String key = word.toLowerCase(Locale.ROOT);
        return Figures.read(key, word, start).orElseGet(() -> {
            Set<Meaning> meanings = vocabulary.lookUp(key);
            return switch (meanings.size()) {
                case 0 -> new Meaning.NotRead(new Problem(unread(), word, start));
                case 1 -> meanings.iterator().next();
                default -> new Meaning.NotRead(new Problem(Kind.AMBIGUOUS, word, start, List.copyOf(meanings)));
            };
        });
    }

    private Kind unread() {
        boolean afterReferral = !chips.isEmpty() && chips.getLast().meaning() instanceof Meaning.Referral;
        return afterReferral ? Kind.UNREAD_AFTER_REFERRAL : Kind.UNREAD;
    }

    /** The text behind a keyword: between quotes, or one word, or, for a note, all the rest. */
    private Meaning text(int start, int max, boolean note) {
        int end = at;
        while (at < line.length() && space(line.charAt(at))) {
            at++;
        }
        if (at < line.length() && Quotes.isQuote(line.charAt(at))) {
            int open = at;
            at = Quotes.end(line, open);
            return at < 0 ? openQuote(start) : text(Quotes.content(line, open, at), start, max, note);
        }
        if (note) {
            String rest = line.substring(at).strip();
            at = rest.isEmpty() ? end : line.length();
            return text(rest, start, max, true);
        }
        int from = at;
        String word = at < line.length() && !separator(line.charAt(at)) ? word() : "";
        if (saysSomethingElse(word, from)) {
            at = end;
            return text("", start, max, false);
        }
        return text(word, start, max, false);
    }

    /** A word is only taken as a text when the line could not mean it otherwise; muscles are body areas as well. */
    private boolean saysSomethingElse(String word, int from) {
        String key = word.toLowerCase(Locale.ROOT);
        return word.isEmpty()
                || vocabulary.fixed(key)
                || Figures.read(key, word, from).isPresent();
    }

    private Meaning text(String text, int start, int max, boolean note) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.length() > max) {
            Kind kind = clean.isEmpty() ? Kind.TEXT_MISSING : Kind.TEXT_TOO_LONG;
            return new Meaning.NotRead(
                    new Problem(kind, line.substring(start, at).strip(), start));
        }
        return note ? new Meaning.Note(clean) : new Meaning.Referral(clean);
    }

    private Meaning openQuote(int start) {
        at = line.length();
        return new Meaning.NotRead(new Problem(Kind.QUOTE_OPEN, line.substring(start), start));
    }
}

package org.tautband.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tautband.common.InputCheck;

/** What a password must be; the same rules for the live hints beside the field and for the service. */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    private static final int SHORTEST_KNOWN_WORD = 4;
    private static final int SHORTEST_RUN = 3;
    private static final List<String> SEQUENCES = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "1234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiopü",
            "azertyuiop",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "1q2w3e4r5t6y7u8i9o0p");

    /** One rule, in the order in which the user reads them. */
    public enum Rule {
        LONG_ENOUGH,
        SHORT_ENOUGH,
        NOT_COMMON,
        NOT_KNOWN_HERE;

        public String messageKey() {
            return "accounts.password." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommonPasswords common;
    private final ObjectProvider<ForbiddenPasswordWords> forbidden;

    PasswordRules(CommonPasswords common, ObjectProvider<ForbiddenPasswordWords> forbidden) {
        this.common = common;
        this.forbidden = forbidden;
    }

    /**
     * The rules that {@code password} breaks; empty when it will do.
     *
     * @param known names that belong to this account: username, own name, the name of a clinic being set up
     */
    public List<Rule> broken(String password, String... known) {
        String text = PasswordHashes.normalised(password);
        List<Rule> broken = new ArrayList<>();
        if (text.codePointCount(0, text.length()) < MIN_LENGTH) {
            broken.add(Rule.LONG_ENOUGH);
        }
        if (password.length() > MAX_LENGTH) {
            broken.add(Rule.SHORT_ENOUGH);
            return broken;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || isRepetition(lower) || isSequence(lower)) {
            broken.add(Rule.NOT_COMMON);
        }
        if (containsKnownWord(lower, known)) {
            broken.add(Rule.NOT_KNOWN_HERE);
        }
        return broken;
    }

    /** Adds each broken rule to {@code check}, for the given field. */
    void check(InputCheck check, String field, String password, String... known) {
        for (Rule rule : broken(password, known)) {
            check.require(false, field, rule.messageKey());
        }
    }

    /** One short piece again and again: {@code aaaaaaaaaaaa}, {@code abc-abc-abc-}. */
    private static boolean isRepetition(String text) {
        for (int piece = 1; piece <= text.length() / 3; piece++) {
            if (text.equals(
                    text.substring(0, piece).repeat(text.length() / piece + 1).substring(0, text.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Keys that lie side by side, forwards or backwards, also several such runs in a row. */
    private static boolean isSequence(String text) {
        int at = 0;
        while (text.length() - at >= SHORTEST_RUN) {
            int run = longestRun(text, at);
            if (run < SHORTEST_RUN) {
                return false;
            }
            at += run;
        }
        return at > 0;
    }

    private static int longestRun(String text, int from) {
        int longest = 0;
        for (String sequence : SEQUENCES) {
            for (String keys :
                    List.of(sequence, new StringBuilder(sequence).reverse().toString())) {
                int end = from + longest + 1;
                while (end <= text.length() && keys.contains(text.substring(from, end))) {
                    longest = end - from;
                    end++;
                }
            }
        }
        return longest;
    }

    private boolean containsKnownWord(String lower, String... known) {
        Stream<String> everywhere = forbidden.stream().flatMap(source -> source.words().stream());
        return Stream.concat(Stream.of(known), everywhere)
                .flatMap(words -> Stream.concat(Stream.of(words), Stream.of(words.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> PasswordHashes.normalised(word).strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_KNOWN_WORD)
                .anyMatch(lower::contains);
    }
}

package org.tautband.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords that are guessed first: a local list, so that no password ever leaves the house to be checked. A
 * password is looked up as typed, with look-alike signs read as letters, and without up to eight digits and signs at its end.
 */
@Component
class CommonPasswords {

    private static final String LIST = "accounts/common-passwords.txt";
    private static final String LOOK_ALIKES = "0134578@$!|";
    private static final String LETTERS = "oieastbasil";

    private final Set<String> passwords;

    CommonPasswords() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            passwords = reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param password in lower case */
    boolean contains(String password) {
        return Stream.of(password, withoutEnd(password))
                .flatMap(text -> Stream.of(text, withLetters(text)))
                .map(text -> text.replaceAll("[ ._-]", ""))
                .anyMatch(passwords::contains);
    }

    int size() {
        return passwords.size();
    }

    private static String withoutEnd(String password) {
        return password.replaceFirst("[^\\p{L}]{1,8}$", "");
    }

    private static String withLetters(String password) {
        StringBuilder text = new StringBuilder(password);
        for (int i = 0; i < text.length(); i++) {
            int sign = LOOK_ALIKES.indexOf(text.charAt(i));
            if (sign >= 0) {
                text.setCharAt(i, LETTERS.charAt(sign));
            }
        }
        return text.toString();
    }
}

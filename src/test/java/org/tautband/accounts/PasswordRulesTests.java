package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.tautband.accounts.PasswordRules.Rule;

class PasswordRulesTests {

    private final PasswordRules rules = rules();

    private static PasswordRules rules() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("clinic", (ForbiddenPasswordWords) () -> List.of("Riverbend Bodywork"));
        return new PasswordRules(new CommonPasswords(), beans.getBeanProvider(ForbiddenPasswordWords.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heron-lamp-9-orchard",
                "warm stones by the lake",
                "Zx7!pQ2vLm#4",
                "überraschung im garten",
                "痛みのない朝を迎えるために寝る"
            })
    void a_long_uncommon_password_will_do(String password) {
        assertThat(rules.broken(password, "maria", "Maria Okafor")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PasswordPassword",
                "P@ssw0rd123456",
                "Welcome2024!!",
                "admin-admin-admin",
                "Summer 2025!!!!",
                "massagetherapy1",
                "iloveyou123456",
                "letmein letmein",
                "1q2w3e4r5t6y"
            })
    void a_common_password_is_refused(String password) {
        assertThat(rules.broken(password)).contains(Rule.NOT_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aaaaaaaaaaaa", "abcabcabcabc", "123456789012", "qwertyuiopas", "0987654321098", "qwerasdfzxcv"})
    void repetition_and_keyboard_order_are_refused(String password) {
        assertThat(rules.broken(password)).contains(Rule.NOT_COMMON);
    }

    @Test
    void names_known_to_everybody_are_refused_wherever_they_stand() {
        assertThat(rules.broken("my-Okafor-lamp-9", "maria", "Maria Okafor")).containsExactly(Rule.NOT_KNOWN_HERE);
        assertThat(rules.broken("at riverbend we sit")).containsExactly(Rule.NOT_KNOWN_HERE);
        assertThat(rules.broken("MARIA7orchard-lamp", "maria")).containsExactly(Rule.NOT_KNOWN_HERE);
    }

    @Test
    void eleven_characters_are_too_few_and_an_emoji_counts_as_one() {
        assertThat(rules.broken("heron-lamp9")).containsExactly(Rule.LONG_ENOUGH);
        assertThat(rules.broken("🦉🌲🌊🪨🔥🌙🦊🍂🎻🧭🪶")).containsExactly(Rule.LONG_ENOUGH);
    }

    @Test
    void two_hundred_characters_are_the_most() {
        String long200 = "heron-lamp".repeat(20);
        assertThat(rules.broken(long200 + "x")).containsExactly(Rule.SHORT_ENOUGH);
    }

    @Test
    void a_short_word_known_here_does_not_forbid_half_the_alphabet() {
        assertThat(rules.broken("warm stones by the lake", "al", "Al Li")).isEmpty();
    }

    @Test
    void the_list_holds_thousands() {
        assertThat(new CommonPasswords().size()).isGreaterThan(5_000);
    }
}

package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;

/** A signature is a drawing of some length in its frame, or the typed name; nothing else. */
class ConsentSignatureTests {

    @Test
    void strokes_in_the_frame_are_a_signature() {
        assertThat(refused("M10 20L60 80L120 40M200 30L240 90")).isEmpty();
        assertThat(refused("M0 0L600 200")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L10 10L90 90",
                "M10 20L6000 80",
                "M10 20L601 80",
                "M10 20L60 201",
                "M-1 20L60 80",
                "M10 20L60 80Z",
                "M10 20 30L60 80",
                "M1020L6080",
                "M10 20L60 80\"/><script>alert(1)</script>",
                "hello"
            })
    void what_is_no_drawing_is_refused(String text) {
        assertThat(refused(text)).containsExactly("intake.error.signature");
    }

    @Test
    void nothing_and_a_mere_dot_are_refused() {
        assertThat(refused("")).containsExactly("intake.error.signatureMissing");
        assertThat(refused("M10 20")).containsExactly("intake.error.signatureShort");
        assertThat(refused("M10 20L12 22")).containsExactly("intake.error.signatureShort");
    }

    @Test
    void fifty_megabytes_are_refused_without_reading_them() {
        assertThat(refused("M10 20L60 80".repeat(50_000_000 / 12))).containsExactly("intake.error.signatureLarge");
    }

    @Test
    void a_typed_name_needs_no_drawing_and_has_no_picture() {
        InputCheck check = new InputCheck();
        new ConsentSignature("", true).check(check, "signature");
        check.done();
        assertThat(new ConsentSignature("", true).svg()).isEmpty();
        assertThat(new ConsentSignature("M1 1L9 9", false).svg()).contains("d=\"M1 1L9 9\"");
    }

    @Property(tries = 500)
    void no_text_breaks_the_check_and_none_with_markup_passes(@ForAll String text) {
        List<String> refused = refused(text);
        if (text.chars().anyMatch(c -> "<>\"'&".indexOf(c) >= 0)) {
            assertThat(refused).isNotEmpty();
        }
    }

    private static List<String> refused(String drawing) {
        InputCheck check = new InputCheck();
        new ConsentSignature(drawing, false).check(check, "signature");
        try {
            check.done();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.violations().stream()
                    .map(InvalidInputException.Violation::messageKey)
                    .toList();
        }
    }
}

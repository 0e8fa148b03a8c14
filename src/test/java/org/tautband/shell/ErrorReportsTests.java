package org.tautband.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorReportsTests {

    @Test
    void the_log_names_the_classes_the_place_and_the_reference_but_never_the_message(CapturedOutput output) {
        Exception cause = new IllegalArgumentException("client has a rash on the left forearm");
        String reference = new ErrorReports().log(new IllegalStateException("left forearm", cause));
        assertThat(output.getAll())
                .contains(reference, "IllegalStateException", "IllegalArgumentException", "ErrorReportsTests.java")
                .doesNotContain("forearm");
    }

    @Test
    void a_cause_that_names_itself_ends() {
        Exception one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        assertThat(ErrorReports.withoutMessages(one)).contains("Caused by: ");
    }
}

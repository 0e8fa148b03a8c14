package org.tautband.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs what went wrong under a reference number that the user can pass on. The log gets the classes and where in the
 * program it was, never an exception's message: a message can quote what somebody wrote into a chart.
 */
@Component
class ErrorReports {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** @return the reference number */
    String log(Throwable error) {
        String reference = reference();
        LOG.error("Error {}\n{}", reference, withoutMessages(error));
        return reference;
    }

    static String withoutMessages(Throwable error) {
        StringBuilder text = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "Caused by: ").append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\n\tat ").append(frame);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}

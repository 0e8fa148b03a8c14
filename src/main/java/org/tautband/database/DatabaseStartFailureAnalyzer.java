package org.tautband.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a failed start of the database in two sentences instead of a stack trace. */
final class DatabaseStartFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseStartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseStartFailure cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}

package org.tautband.intake;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets what clients wrote and never handed in go, once its link is over. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OverdueForms {

    private final IntakeAnswerRows answers;

    OverdueForms(IntakeAnswerRows answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remove() {
        answers.removeOverdue();
    }
}

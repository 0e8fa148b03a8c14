package org.tautband.guide;

import java.util.Collection;
import org.springframework.context.ApplicationContext;

/** Opens the guide to the tests of other modules. */
public final class TestGuide {

    private TestGuide() {}

    public static Guide load() {
        return GuideLoader.load();
    }

    public static HomeCareRules rules() {
        return new HomeCareRules(load());
    }

    /** What to ask the rules of twelve typical clients. */
    public static Collection<HomeCareQuery> typicalClients() {
        return TypicalClients.all().values();
    }

    /** Drops what is kept in memory of earlier tests' words. */
    public static void forget(ApplicationContext context) {
        context.getBean(CurrentGuide.class).forget();
    }
}

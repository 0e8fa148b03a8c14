package org.tautband.guide;

/** Opens the guide to the tests of other modules. */
public final class TestGuide {

    private TestGuide() {}

    public static Guide load() {
        return GuideLoader.load();
    }

    public static HomeCareRules rules() {
        return new HomeCareRules(load());
    }
}

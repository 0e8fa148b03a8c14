package org.tautband.guide;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes into the guide for tests that are about what becomes of it. */
@Component
public class GuideFixtures {

    private final GuideService guide;
    private final CurrentGuide current;

    GuideFixtures(GuideService guide, CurrentGuide current) {
        this.guide = guide;
        this.current = current;
    }

    /** Gives an item another title in English. */
    public void rename(String item, String title) {
        EntryId entry = EntryId.of(item);
        GuidePage page = guide.open(entry, Locale.ENGLISH);
        EntryDraft was = page.words();
        EntryDraft renamed =
                new EntryDraft(title, was.text(), was.dose(), was.frequency(), was.stopRule(), was.caution());
        guide.save(entry, Locale.ENGLISH, page.number(), renamed, "");
    }

    /** The test's changes are rolled back, which nobody tells the guide in memory. */
    public void forget() {
        current.forget();
    }
}

package org.tautband.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds to mend on the page as it stands. */
final class Axe {

    private Axe() {}

    /** The same page in both colour schemes; it is left as it was. */
    static List<String> faultsInLightAndDark(Page page) {
        List<String> faults = new ArrayList<>(faults(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults(page).forEach(fault -> faults.add("dark: " + fault));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return faults;
    }

    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                        .exclude(".sheet-preview") // runs no scripts, so that axe would wait for ever; its PDF is
                        // validated
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}

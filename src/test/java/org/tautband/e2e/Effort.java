package org.tautband.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what a person does at a page: each touch, each swipe that brings something into sight, and each key that goes
 * down, Shift and Alt too. Estimates how long practised hands need for that, by the keystroke-level model.
 *
 * @see <a href="https://doi.org/10.1145/358886.358895">Card, Moran and Newell, 1980</a>
 */
final class Effort {

    /** To point at something and touch it. */
    private static final Duration TOUCH = Duration.ofMillis(1100);

    /** One key by somebody who is no typist. */
    private static final Duration KEY = Duration.ofMillis(280);

    /** How far one swipe moves a page, in pixels: by the height of the screen. */
    private static final double SWIPE = 1180;

    private final Page page;
    private final AtomicInteger touches = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private int swipes;
    private long began;
    private long held;

    /** Must be there before the page that it counts on is opened. */
    Effort(Page page) {
        this.page = page;
        page.exposeFunction("tautbandTouched", arguments -> touches.incrementAndGet());
        page.exposeFunction("tautbandPressed", arguments -> keys.incrementAndGet());
        page.addInitScript("""
                addEventListener('pointerdown', (event) => event.isTrusted && tautbandTouched(), true);
                addEventListener('keydown', (event) => event.isTrusted && !event.repeat && tautbandPressed(), true);
                """);
    }

    void begin() {
        touches.set(0);
        keys.set(0);
        swipes = 0;
        held = 0;
        began = System.nanoTime();
    }

    /** Touches what may first have to be brought into sight: a person needs no swipe where more than half of it shows. */
    void touch(Locator target) {
        target.waitFor();
        double before = scrolled();
        target.evaluate("element => element.scrollIntoViewIfNeeded()");
        double moved = Math.abs(scrolled() - before);
        if (moved >= target.boundingBox().height / 2) {
            swipes += (int) Math.ceil(moved / SWIPE);
        }
        target.tap();
    }

    private double scrolled() {
        return ((Number) page.evaluate("document.querySelector('.chart-notes')?.getBoundingClientRect().top ?? 0"))
                .doubleValue();
    }

    /** Does what takes its time whoever charts it: a hold. */
    void holding(Runnable hold) {
        long start = System.nanoTime();
        hold.run();
        held += System.nanoTime() - start;
    }

    int actions() {
        return touches.get() + swipes;
    }

    int keys() {
        return keys.get();
    }

    /** A row of the table in {@code docs/benchmarks.md}. */
    String row(String way) {
        Duration page = Duration.ofNanos(System.nanoTime() - began - held);
        Duration hands = TOUCH.multipliedBy(actions()).plus(KEY.multipliedBy(keys()));
        return "| %s | %d | %d | %d | %.1f s | %.1f s | %.1f s |"
                .formatted(
                        way, touches.get(), swipes, keys(), seconds(page), seconds(hands), seconds(page.plus(hands)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}

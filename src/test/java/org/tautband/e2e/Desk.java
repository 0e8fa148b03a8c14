package org.tautband.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser in front of the application, used by the names that people see. */
final class Desk implements AutoCloseable {

    static final String PASSWORD = "a quiet room by the sea";

    private final Playwright playwright;
    private final Browser browser;
    private final String url;
    private final List<String> scriptErrors = new ArrayList<>();

    Desk(String url) {
        this.url = url;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(NeedsChromium.chromium().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** A new person's browser window, 820 by 1180 as on a tablet unless resized. */
    Page open(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(820, 1180));
    }

    Page open(String path, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB").setTimezoneId("UTC"));
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.navigate(url + path);
        return page;
    }

    /** Errors that scripts raised in any window so far. */
    List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    void go(Page page, String path) {
        page.navigate(url + path);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** First start: creates the clinic with its owner, empty or full of fictional clients. */
    void createClinic(Page page, boolean fictional) {
        page.navigate(url + "/setup");
        field(page, "Clinic name").fill("Harbour Massage");
        field(page, "Name").fill("Olive Harper");
        field(page, "Username").fill("olive");
        field(page, "Password").fill(PASSWORD);
        field(page, "Load the demo clinic").setChecked(fictional);
        button(page, "Create clinic").click();
        page.waitForURL("**/login", new Page.WaitForURLOptions().setTimeout(120_000));
    }

    void signIn(Page page, String username) {
        page.navigate(url + "/login");
        field(page, "Username").fill(username);
        field(page, "Password").fill(PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(address -> !address.contains("login"));
    }

    /** Ends the browser as an empty battery would: no page hears of it. */
    void killBrowser() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

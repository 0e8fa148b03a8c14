package org.tautband.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One clinic full of fictional clients, shared by the tests that need no empty machine; its owner is olive. */
final class LivingClinic {

    private static final LivingClinic SHARED = new LivingClinic();

    private final PackagedApplication application;

    private LivingClinic() {
        try {
            application = new PackagedApplication(Files.createTempDirectory(Path.of("target"), "living-clinic"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application.start();
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        try (Desk desk = new Desk(application.url())) {
            Page page = desk.open("/setup");
            desk.createClinic(page, true);
            desk.signIn(page, "olive");
            employFrontDesk(desk, page);
        }
    }

    private static void employFrontDesk(Desk desk, Page page) {
        desk.go(page, "/settings");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Staff"))
                .click();
        Desk.button(page, "Add staff").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Fred Desk");
        dialog.getByLabel("Username").fill("fred");
        dialog.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(Desk.PASSWORD);
        dialog.getByLabel("Role").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Front desk"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add staff"))
                .click();
        page.getByText("Fred Desk").waitFor();
    }

    static Desk openDesk() {
        return new Desk(SHARED.application.url());
    }
}

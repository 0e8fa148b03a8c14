package org.tautband.clinic.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.slf4j.LoggerFactory;

/** Shows how far the demo clinic is. The work goes on by itself; this page only looks at it twice a second. */
class DemoProgress extends Div {

    private static final int LOOK_EVERY_MILLIS = 500;

    private enum State {
        RUNNING,
        DONE,
        FAILED
    }

    private record Progress(State state, double part) {}

    private final transient Runnable done;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph text = new Paragraph(getTranslation("clinic.setup.demo.loading"));
    private final AtomicReference<Progress> progress = new AtomicReference<>(new Progress(State.RUNNING, 0));

    DemoProgress(Runnable done) {
        this.done = done;
        addClassName("entrance-progress");
        text.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("clinic.setup.demo.loading"));
        add(text, bar);
    }

    /** @param work takes a consumer of the part that is done */
    void start(Consumer<DoubleConsumer> work) {
        UI ui = UI.getCurrentOrThrow();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        Registration looking = ui.addPollListener(poll -> look());
        addDetachListener((DetachEvent detach) -> {
            ui.setPollInterval(-1);
            looking.remove();
        });
        Thread.ofVirtual().name("demo-clinic").start(() -> run(work));
    }

    private void run(Consumer<DoubleConsumer> work) {
        try {
            work.accept(part -> progress.set(new Progress(State.RUNNING, part)));
            progress.set(new Progress(State.DONE, 1));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(DemoProgress.class).error("The demo clinic could not be loaded whole", e);
            progress.set(new Progress(State.FAILED, 1));
        }
    }

    private void look() {
        Progress now = progress.get();
        bar.setValue(Math.clamp(now.part(), 0, 1));
        switch (now.state()) {
            case RUNNING -> {}
            case DONE -> done.run();
            case FAILED -> {
                removeAll();
                text.setText(getTranslation("clinic.setup.demo.failed"));
                add(text, new Button(getTranslation("clinic.setup.demo.goOn"), click -> done.run()));
                progress.set(new Progress(State.RUNNING, 1));
            }
        }
    }
}

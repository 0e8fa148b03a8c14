package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Times pressure holds in the browser. Each finished hold is reported until {@link #confirm(UUID)} says that it is
 * stored; call that only after the transaction. A hold may be reported again, after a lost connection or a reload, even
 * to another instance: its id tells it from a new one.
 */
@Tag("hold-timer")
@JsModule("./hold-timer/hold-timer.ts")
final class HoldTimer extends Component implements HasSize, LocaleChangeObserver {

    private static final double SHORTEST = 5;
    private static final double LONGEST = 120;
    private static final List<String> TEXTS = List.of(
            "start",
            "stop",
            "target",
            "reached",
            "tooLong",
            "tooShort",
            "saving",
            "recorded",
            "unusual",
            "sound",
            "waiting");

    private final Set<UUID> confirmed = new HashSet<>();

    /**
     * A hold was finished.
     *
     * @param id of this hold, for ever
     * @param seconds held, 5.0 to 120.0
     * @param subject what {@link #setSubject} named when the hold began
     */
    record Hold(UUID id, BigDecimal seconds, Optional<String> subject) {}

    static final class HoldFinished extends ComponentEvent<HoldTimer> {

        private final Hold hold;

        HoldFinished(HoldTimer source, Hold hold) {
            super(source, true);
            this.hold = hold;
        }

        Hold hold() {
            return hold;
        }
    }

    HoldTimer() {
        getElement()
                .addEventListener(
                        "hold-finished", event -> finished(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    Registration addHoldListener(ComponentEventListener<HoldFinished> listener) {
        return addListener(HoldFinished.class, listener);
    }

    /** The hold is stored: the browser may forget it. */
    void confirm(UUID id) {
        confirmed.add(id);
        getElement().callJsFunction("confirm", id.toString());
    }

    /** Seconds to reach. */
    void setTarget(int seconds) {
        getElement().setProperty("target", seconds);
    }

    /** No hold can begin; one that runs can still be stopped. */
    void setDisabled(boolean disabled) {
        getElement().setProperty("disabled", disabled);
    }

    /** Names the chart, so that holds not yet confirmed come back to it, and to no other, after a reload. */
    void setScope(String scope) {
        getElement().setProperty("scope", scope);
    }

    /** Names what is being held, such as the id of the selected trigger point. */
    void setSubject(@Nullable String subject) {
        getElement().setProperty("subject", subject);
    }

    /** Keys that start and stop, as {@code KeyboardEvent.key} or {@code code}; the space bar unless set. */
    void setKeys(List<String> keys) {
        getElement().setPropertyList("keys", keys);
    }

    private void finished(JsonNode detail) {
        read(detail).ifPresent(hold -> {
            if (confirmed.contains(hold.id())) {
                confirm(hold.id());
            } else {
                fireEvent(new HoldFinished(this, hold));
            }
        });
    }

    /** The browser may say anything: what is not a hold is left unanswered. */
    private static Optional<Hold> read(JsonNode detail) {
        double seconds = detail.path("seconds").asDouble(Double.NaN);
        if (!(seconds >= SHORTEST && seconds <= LONGEST)) {
            return Optional.empty();
        }
        Optional<String> subject =
                Optional.of(detail.path("subject").asString("")).filter(text -> !text.isEmpty());
        return id(detail.path("id").asString(""))
                .map(id -> new Hold(id, BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP), subject));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent change) {
        getElement()
                .setPropertyMap(
                        "labels",
                        TEXTS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), key -> getTranslation("charting.holdTimer." + key))));
    }
}

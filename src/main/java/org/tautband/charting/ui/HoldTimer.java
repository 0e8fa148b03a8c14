package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.ChartAct;
import org.tautband.charting.ChartPreferences;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldTechnique;
import tools.jackson.databind.JsonNode;

/**
 * Times pressure holds in the browser. Each finished hold is reported until {@link #confirm(UUID)} says that it is
 * stored; call that only after the transaction. A hold may be reported again, after a lost connection or a reload, even
 * to another instance: its id tells it from a new one.
 */
@Tag("hold-timer")
@JsModule("./hold-timer/hold-timer.ts")
final class HoldTimer extends Component implements HasSize, LocaleChangeObserver {

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
            "volume",
            "waiting");

    /**
     * A hold as the browser measured it, with all that was set when it began.
     *
     * @param subject what {@link #setSubject} named when the hold began
     * @param sinceStart how long ago it began, by the browser's clock
     */
    record Hold(Optional<String> subject, HoldData data, Duration sinceStart) {

        UUID id() {
            return data.id();
        }
    }

    /** Hears what happens at the timer. */
    interface Listener {

        /** A hold ended, 5.0 to 120.0 seconds after it began. */
        void finished(Hold hold);

        /**
         * A hold is under way; told about once a second, until answered by {@link #heard}.
         *
         * @param interrupted an earlier page could not end it, and how it ended is not known
         */
        void running(Hold hold, boolean interrupted);

        /** A hold ended too soon to be recorded. */
        void dropped(UUID id);

        /** @param typed by a key that a keyboard has and a pedal has not */
        void acted(ChartAct act, boolean typed);

        void soundChanged(int volume, boolean muted);
    }

    private final Listener listener;
    private final Set<UUID> confirmed = new HashSet<>();

    HoldTimer(Listener listener) {
        this.listener = listener;
        on("hold-finished", detail -> HoldReport.finished(detail).ifPresent(this::finished));
        on(
                "hold-running",
                detail -> HoldReport.running(detail)
                        .ifPresent(hold -> listener.running(
                                hold, detail.path("interrupted").asBoolean(false))));
        on("hold-dropped", detail -> HoldReport.id(detail).ifPresent(listener::dropped));
        on(
                "chart-act",
                detail -> act(detail.path("act").asString(""))
                        .ifPresent(
                                act -> listener.acted(act, detail.path("typed").asBoolean(false))));
        on(
                "hold-sound",
                detail -> listener.soundChanged(
                        detail.path("volume").asInt(ChartPreferences.VOLUME_MAX),
                        detail.path("muted").asBoolean(false)));
    }

    private void on(String event, Consumer<JsonNode> handler) {
        getElement()
                .addEventListener(
                        event, told -> handler.accept(told.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    private static Optional<ChartAct> act(String name) {
        return Arrays.stream(ChartAct.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    private void finished(Hold hold) {
        if (confirmed.contains(hold.id())) {
            confirm(hold.id());
        } else {
            listener.finished(hold);
        }
    }

    /** The hold is stored: the browser may forget it. */
    void confirm(UUID id) {
        confirmed.add(id);
        getElement().callJsFunction("confirm", id.toString());
    }

    /** The hold that runs is known as it was told. */
    void heard(UUID id) {
        getElement().callJsFunction("heard", id.toString());
    }

    /** A field whose value a hold takes along when it begins: {@code technique}, {@code tool}, {@code pressureLevel}. */
    void addSetting(String name, AbstractField<?, ?> field) {
        field.getElement().setAttribute("data-setting", name);
        addSettingField(field);
    }

    /** A field that stands with the settings. Keys that act in it are its own. */
    void addSettingField(AbstractField<?, ?> field) {
        field.getElement().setAttribute("slot", "settings").setAttribute("data-own-keys", true);
        getElement().appendChild(field.getElement());
    }

    /** Targets, sound and keys. */
    void setPreferences(ChartPreferences preferences) {
        getElement().setPropertyMap("targets", named(preferences.targets(), HoldTechnique::name, Function.identity()));
        getElement().setPropertyMap("keys", named(preferences.keys(), Function.identity(), ChartAct::name));
        getElement().setProperty("volume", preferences.volume());
        getElement().setProperty("muted", preferences.muted());
    }

    private static <K, V> Map<String, Object> named(Map<K, V> map, Function<K, String> key, Function<V, ?> value) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), entry -> value.apply(entry.getValue())));
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

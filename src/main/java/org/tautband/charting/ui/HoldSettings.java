package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.ChartPreferences;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldHow;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.common.InvalidInputException;

/** How the next hold is made, and what it aims at; remembered for the therapist's next chart. */
final class HoldSettings {

    private static final int PAUSE_MILLIS = 400;

    private final ChartPreferenceService service;
    private final HoldTimer timer;
    private final Component texts;
    private final HoldChoice technique;
    private final HoldChoice tool;
    private final HoldChoice pressure;
    private final IntegerField target;
    private ChartPreferences preferences;

    /** @param texts in whose language the fields speak */
    HoldSettings(ChartPreferenceService service, HoldTimer timer, Component texts) {
        this.service = service;
        this.timer = timer;
        this.texts = texts;
        this.preferences = service.get();
        HoldHow last = preferences.last();
        technique = choice("charting.technique", HoldTechnique.values(), last.technique());
        tool = choice("charting.tool", HoldTool.values(), last.tool());
        List<String> levels = IntStream.rangeClosed(1, HoldHow.PRESSURE_MAX)
                .mapToObj(String::valueOf)
                .toList();
        pressure = new HoldChoice(
                texts.getTranslation("charting.pressureLevel"),
                levels,
                level -> level,
                String.valueOf(last.pressureLevel()));
        target = targetField();
        technique.addValueChangeListener(change -> changed(change.isFromClient()));
        tool.addValueChangeListener(change -> changed(change.isFromClient()));
        pressure.addValueChangeListener(change -> changed(change.isFromClient()));
        timer.addSetting("technique", technique);
        timer.addSetting("tool", tool);
        timer.addSetting("pressureLevel", pressure);
        timer.addSettingField(target);
        show(preferences);
    }

    private <E extends Enum<E>> HoldChoice choice(String labelKey, E[] vocabulary, E chosen) {
        List<String> words = Arrays.stream(vocabulary).map(Enum::name).toList();
        String prefix = "charting." + chosen.getDeclaringClass().getSimpleName() + ".";
        return new HoldChoice(
                texts.getTranslation(labelKey), words, word -> texts.getTranslation(prefix + word), chosen.name());
    }

    private IntegerField targetField() {
        IntegerField field = new IntegerField(texts.getTranslation("charting.holdTarget"));
        int shortest = HoldData.SHORTEST.intValue();
        int longest = HoldData.LONGEST.intValue();
        String range = texts.getTranslation("common.error.range", shortest, longest);
        field.setMin(shortest);
        field.setMax(longest);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                aimAt(change.getValue());
            }
        });
        return field;
    }

    /** What the browser may send is one of the words. */
    private HoldTechnique technique() {
        return HoldTechnique.valueOf(technique.getValue());
    }

    private void changed(boolean byHand) {
        if (byHand) {
            service.remember(
                    new HoldHow(technique(), HoldTool.valueOf(tool.getValue()), Integer.parseInt(pressure.getValue())));
            target.setValue(preferences.targets().get(technique()));
        }
    }

    /** Each technique has its own target; an emptied field goes back to the usual one. */
    private void aimAt(Integer seconds) {
        try {
            preferences = service.aimAt(technique(), seconds);
            timer.setPreferences(preferences);
        } catch (InvalidInputException outside) {
            target.setInvalid(true);
        }
    }

    /** Keys may have been changed elsewhere. */
    void show(ChartPreferences changed) {
        preferences = changed;
        timer.setPreferences(changed);
        target.setValue(changed.targets().get(technique()));
    }

    /** The sound as the user has just set it. */
    void sound(int volume, boolean muted) {
        service.sound(volume, muted);
        preferences = service.get();
    }
}

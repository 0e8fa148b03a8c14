package org.tautband.charting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the chart remembers of one member of staff. */
@Entity
class ChartPreference {

    private static final int USUAL_PRESSURE = 3;

    @Id
    private UUID staffId = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private HoldTechnique technique = HoldTechnique.ISCHAEMIC_COMPRESSION;

    @Enumerated(EnumType.STRING)
    private HoldTool tool = HoldTool.THUMB;

    private int pressureLevel = USUAL_PRESSURE;
    private int volume = ChartPreferences.VOLUME_MAX;
    private boolean muted;
    private boolean ownKeys;
    private byte[] sealKey = {};

    @ElementCollection
    @CollectionTable(name = "hold_target", joinColumns = @JoinColumn(name = "staff_id"))
    @MapKeyColumn(name = "technique")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "seconds")
    private Map<HoldTechnique, Integer> targets = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "chart_key", joinColumns = @JoinColumn(name = "staff_id"))
    @MapKeyColumn(name = "key_name")
    @Column(name = "act")
    @Enumerated(EnumType.STRING)
    private Map<String, ChartAct> keys = new HashMap<>();

    protected ChartPreference() {}

    ChartPreference(UUID staffId, byte[] sealKey) {
        this.staffId = staffId;
        this.sealKey = sealKey.clone();
    }

    void remember(HoldHow how) {
        technique = how.technique();
        tool = how.tool();
        pressureLevel = how.pressureLevel();
    }

    /** No seconds: the technique's usual target. */
    void aimAt(HoldTechnique held, @Nullable Integer seconds) {
        if (seconds == null) {
            targets.remove(held);
        } else {
            targets.put(held, seconds);
        }
    }

    void sound(int loudness, boolean off) {
        volume = loudness;
        muted = off;
    }

    /** Whatever the key did before, it does this now. */
    void assign(String key, ChartAct act) {
        startFromUsualKeys();
        keys.put(key, act);
    }

    void release(String key) {
        startFromUsualKeys();
        keys.remove(key);
    }

    void useUsualKeys() {
        ownKeys = false;
        keys.clear();
    }

    private void startFromUsualKeys() {
        if (!ownKeys) {
            keys.putAll(usualKeys());
            ownKeys = true;
        }
    }

    static Map<String, ChartAct> usualKeys() {
        Map<String, ChartAct> usual = new LinkedHashMap<>();
        for (ChartAct act : ChartAct.values()) {
            act.usualKey().ifPresent(key -> usual.put(key, act));
        }
        return usual;
    }

    byte[] sealKey() {
        return sealKey.clone();
    }

    ChartPreferences details() {
        Map<HoldTechnique, Integer> aims = new EnumMap<>(HoldTechnique.class);
        for (HoldTechnique held : HoldTechnique.values()) {
            aims.put(held, targets.getOrDefault(held, held.targetSeconds()));
        }
        return new ChartPreferences(
                new HoldHow(technique, tool, pressureLevel),
                aims,
                volume,
                muted,
                ownKeys ? Map.copyOf(keys) : usualKeys());
    }
}

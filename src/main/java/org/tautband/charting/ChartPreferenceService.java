package org.tautband.charting;

import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.common.InputCheck;

/** What the chart remembers of whoever is signed in: how they pressed last, their targets, sound, keys and pedals. */
@Service
@PreAuthorize(Access.CHARTS)
public class ChartPreferenceService {

    /** Keys that a page cannot be used without, or that mean something in every view. */
    private static final Set<String> NEEDED =
            Set.of("Tab", "Escape", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead", "Process", "/");

    private static final int SEAL_KEY_BYTES = 32;

    private final ChartPreferenceRepository preferences;
    private final CurrentStaff staff;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ChartPreferenceService(ChartPreferenceRepository preferences, CurrentStaff staff, JdbcClient jdbc) {
        this.preferences = preferences;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @Transactional
    public ChartPreferences get() {
        return mine().details();
    }

    /**
     * The key, 32 bytes, with which this member's browsers seal what they could not send yet.
     *
     * @see "docs/adr/0015-unsent-text-is-sealed.md"
     */
    @Transactional
    public byte[] sealKey() {
        return mine().sealKey();
    }

    /** The next hold begins with this. */
    @Transactional
    public void remember(HoldHow how) {
        InputCheck check = new InputCheck();
        check.range("pressureLevel", how.pressureLevel(), 1, HoldHow.PRESSURE_MAX);
        check.done();
        mine().remember(how);
    }

    /** @param seconds to reach; none for the technique's usual target */
    @Transactional
    public ChartPreferences aimAt(HoldTechnique technique, @Nullable Integer seconds) {
        InputCheck check = new InputCheck();
        check.range("target", seconds, HoldData.SHORTEST.intValue(), HoldData.LONGEST.intValue());
        check.done();
        ChartPreference mine = mine();
        mine.aimAt(technique, seconds);
        return mine.details();
    }

    /** @param volume 0–100, remembered also while muted */
    @Transactional
    public void sound(int volume, boolean muted) {
        InputCheck check = new InputCheck();
        check.range("volume", volume, 0, ChartPreferences.VOLUME_MAX);
        check.done();
        mine().sound(volume, muted);
    }

    /** Lets a key do this, whatever it did before; other keys of the same act stay. */
    @Transactional
    public ChartPreferences assign(String key, ChartAct act) {
        InputCheck check = new InputCheck();
        boolean named = !key.isBlank()
                && key.length() <= ChartPreferences.KEY_MAX
                && key.chars().noneMatch(Character::isISOControl);
        check.require(named, "key", "charting.keys.error.unknown");
        check.require(!NEEDED.contains(key), "key", "charting.keys.error.needed", key);
        check.done();
        ChartPreference mine = mine();
        mine.assign(key, act);
        return mine.details();
    }

    /** The key does nothing from now on. */
    @Transactional
    public ChartPreferences release(String key) {
        ChartPreference mine = mine();
        mine.release(key);
        return mine.details();
    }

    @Transactional
    public ChartPreferences useUsualKeys() {
        ChartPreference mine = mine();
        mine.useUsualKeys();
        return mine.details();
    }

    /** Two charts opened at once make one row. */
    private ChartPreference mine() {
        UUID me = staff.get().id().value();
        return preferences.findById(me).orElseGet(() -> {
            byte[] key = new byte[SEAL_KEY_BYTES];
            random.nextBytes(key);
            jdbc.sql("select pg_advisory_xact_lock(hashtext('chart_preference'))")
                    .query()
                    .singleValue();
            return preferences.findById(me).orElseGet(() -> preferences.saveAndFlush(new ChartPreference(me, key)));
        });
    }
}

package org.tautband.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tautband.anatomy.BodyRegion;
import org.tautband.guide.BodyArea;
import org.tautband.guide.Contraindication;
import org.tautband.guide.RedFlag;
import org.tautband.intake.HealthHistory.Allergy;

/**
 * What must be known of a client before anybody touches them.
 *
 * @param redFlags that are there now
 * @param found what the client's conditions and age exclude or qualify
 * @param avoidArea what holds at an area to avoid, whoever the client is
 */
public record ClientSafety(
        List<RedFlag> redFlags,
        List<Contraindication> found,
        List<Allergy> allergies,
        Optional<Contraindication> avoidArea) {

    /** Key of the guide's item that stands for the work of the hands. */
    public static final String HANDS = "massage";

    public ClientSafety {
        redFlags = List.copyOf(redFlags);
        found = List.copyOf(found);
        allergies = List.copyOf(allergies);
    }

    /** What excludes the work of the hands at this part of the body. */
    public List<Contraindication> excludedAt(BodyArea area) {
        return handsExcluded().stream().filter(one -> one.isAt(area)).toList();
    }

    /** Parts of the body where something excludes the work of the hands, and what that is, in words. */
    public Map<BodyRegion, String> avoided() {
        Map<BodyRegion, String> found = new EnumMap<>(BodyRegion.class);
        for (Contraindication excluded : handsExcluded()) {
            excluded.areas().stream()
                    .map(area -> BodyRegion.valueOf(area.name()))
                    .forEach(region -> found.merge(region, excluded.label(), (one, two) -> one + "; " + two));
        }
        return found;
    }

    /** What excludes the work of the hands, anywhere or in parts of the body. */
    public List<Contraindication> handsExcluded() {
        return found.stream()
                .filter(one -> one.excludes() && one.item().equals(HANDS))
                .toList();
    }
}

package org.tautband.homecare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.VisitDetails;
import org.tautband.clients.ClientDetails;
import org.tautband.clinic.ClinicDetails;
import org.tautband.common.InvalidInputException;
import org.tautband.common.Messages;
import org.tautband.guide.Advice.Warning;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareRules;
import org.tautband.guide.ItemText;
import org.tautband.guide.Verdict;

/** Puts a sheet's content together, and refuses an item that the rules exclude for this client. */
@Component
class SheetComposer {

    private final Guide guide;
    private final HomeCareRules rules;
    private final MuscleCatalogue catalogue;
    private final Messages messages;
    private final Clock clock;

    SheetComposer(Guide guide, HomeCareRules rules, MuscleCatalogue catalogue, Messages messages, Clock clock) {
        this.guide = guide;
        this.rules = rules;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws InvalidInputException when the rules exclude one of the items */
    SheetContent compose(
            SheetDraft draft, HomeCareQuery query, VisitDetails visit, ClientDetails client, ClinicDetails clinic) {
        Locale language = Locale.ENGLISH;
        List<SheetContent.Item> items = new ArrayList<>();
        draft.items().forEach(chosen -> items.add(item(chosen, query)));
        return new SheetContent(
                new SheetContent.Clinic(clinic.name(), present(clinic.address()), present(clinic.phone()), null),
                client.fullName(),
                LocalDate.now(clock),
                visit.therapist(),
                present(draft.note()),
                SheetQuery.assessed(visit).stream()
                        .map(finding -> point(finding, language))
                        .toList(),
                items,
                guide.redFlags().stream()
                        .map(flag -> new SheetContent.StopSign(flag.action(), flag.stopSign()))
                        .toList(),
                present(draft.nextVisit()),
                language,
                draft.paper(),
                draft.typeSize());
    }

    private SheetContent.Item item(ChosenItem chosen, HomeCareQuery query) {
        Verdict verdict = rules.verdict(query, chosen.item(), chosen.variant(), Set.copyOf(chosen.points()));
        ItemText text = guide.text(chosen.item(), chosen.variant());
        if (verdict.excluded()) {
            throw new InvalidInputException("items", "homecare.error.excluded", text.title());
        }
        List<String> cautions = new ArrayList<>(text.cautions());
        verdict.warnings().stream().map(Warning::text).forEach(cautions::add);
        return new SheetContent.Item(
                chosen.item(),
                chosen.variant(),
                text.title(),
                text.picture().key(),
                verdict.allowed(),
                text.steps(),
                chosen.dose().isBlank() ? text.dose() : chosen.dose().strip(),
                text.frequency(),
                text.stopRule(),
                cautions,
                text.tickRow());
    }

    private SheetContent.Point point(FindingDetails finding, Locale language) {
        String muscle = catalogue
                .find(finding.place().muscleId())
                .map(found -> startingSmall(found.name()))
                .orElseThrow();
        String side = messages.getTranslation(
                "homecare.side." + finding.place().side().name(), language, muscle);
        return new SheetContent.Point(finding.number(), side, "");
    }

    private static String startingSmall(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static @Nullable String present(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

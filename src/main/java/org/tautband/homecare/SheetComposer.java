package org.tautband.homecare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.FindingDetails;
import org.tautband.clinic.ClinicDetails;
import org.tautband.clinic.LogoPicture;
import org.tautband.common.InvalidInputException;
import org.tautband.common.Messages;
import org.tautband.guide.Advice.Warning;
import org.tautband.guide.Guide;
import org.tautband.guide.HomeAlerts;
import org.tautband.guide.ItemText;
import org.tautband.guide.Verdict;

/** Puts a sheet's content together, and refuses an item that the rules exclude for this client. */
@Component
class SheetComposer {

    private final Guide guide;
    private final SheetOffers offers;
    private final MuscleCatalogue catalogue;
    private final Messages messages;

    SheetComposer(Guide guide, SheetOffers offers, MuscleCatalogue catalogue, Messages messages) {
        this.guide = guide;
        this.offers = offers;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** @throws InvalidInputException when the rules exclude one of the items */
    SheetContent compose(SheetDraft draft, SheetFacts facts) {
        Guide spoken = guide.in(draft.spokenTo(facts));
        Locale language = spoken.language();
        return new SheetContent(
                clinic(facts.clinic(), facts.logo()),
                draft.printedName().isBlank()
                        ? facts.client().fullName()
                        : draft.printedName().strip(),
                facts.day(),
                facts.visit().therapist(),
                present(draft.note()),
                SheetQuery.assessed(facts.visit()).stream()
                        .map(finding -> point(finding, language))
                        .toList(),
                draft.items().stream()
                        .map(chosen -> item(chosen, facts, spoken))
                        .toList(),
                alerts(draft, facts, spoken),
                spoken.redFlags().stream()
                        .map(flag -> new SheetContent.StopSign(flag.action(), flag.stopSign()))
                        .toList(),
                nextVisit(draft, language),
                language,
                draft.paper(),
                draft.typeSize());
    }

    private static SheetContent.Clinic clinic(ClinicDetails clinic, @Nullable LogoPicture logo) {
        return new SheetContent.Clinic(
                clinic.name(),
                present(clinic.address()),
                present(clinic.phone()),
                logo == null
                        ? null
                        : new SheetContent.Logo(
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()),
                                (double) logo.width() / logo.height()));
    }

    private SheetContent.Item item(ChosenItem chosen, SheetFacts facts, Guide spoken) {
        Verdict verdict = offers.verdict(facts, chosen, spoken.language());
        ItemText text = spoken.text(chosen.item(), chosen.variant());
        if (verdict.excluded()) {
            throw new InvalidInputException("items", "homecare.error.excluded", text.title());
        }
        List<String> cautions = new ArrayList<>(text.cautions());
        verdict.warnings().stream().map(Warning::text).forEach(cautions::add);
        ItemWords words = chosen.words();
        return new SheetContent.Item(
                chosen.item(),
                chosen.variant(),
                text.title(),
                spoken.drawing(chosen.item(), chosen.variant(), facts.sorest(verdict.allowed()))
                        .key(),
                verdict.allowed(),
                words.steps().isBlank() ? text.steps() : lines(words.steps()),
                words.dose().isBlank() ? text.dose() : words.dose().strip(),
                words.frequency().isBlank()
                        ? text.frequency()
                        : words.frequency().strip(),
                text.stopRule(),
                cautions,
                text.tickRow());
    }

    /** A caution about an item that stands on the sheet is printed with the item. */
    private SheetContent.Alerts alerts(SheetDraft draft, SheetFacts facts, Guide spoken) {
        HomeAlerts alerts = offers.alerts(facts, spoken.language());
        List<String> onSheet = draft.items().stream().map(ChosenItem::item).toList();
        return new SheetContent.Alerts(
                alerts.leaveOut().stream()
                        .map(item -> spoken.item(item).title())
                        .toList(),
                SheetQuery.assessed(facts.visit()).stream()
                        .filter(finding -> alerts.leaveAlone().contains(finding.number()))
                        .map(finding -> point(finding, spoken.language()))
                        .toList(),
                alerts.cautions().stream()
                        .filter(caution -> !onSheet.contains(caution.item()))
                        .map(caution -> sentence(caution, spoken))
                        .distinct()
                        .toList());
    }

    private static String sentence(HomeAlerts.Caution caution, Guide spoken) {
        return caution.item() == null
                ? caution.text()
                : spoken.item(caution.item()).title() + ": " + caution.text();
    }

    private static List<String> lines(String steps) {
        return steps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private SheetContent.Point point(FindingDetails finding, Locale language) {
        String muscle = muscle(finding.place().muscleId(), language);
        String side = messages.getTranslation(
                "homecare.side." + finding.place().side().name(), language, muscle);
        return new SheetContent.Point(finding.number(), side, "");
    }

    /** English is the catalogue's own. */
    private String muscle(String id, Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? startingSmall(catalogue.find(id).orElseThrow().name())
                : messages.getTranslation("anatomy.muscle." + id, language);
    }

    private static String startingSmall(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static @Nullable String nextVisit(SheetDraft draft, Locale language) {
        String time = draft.nextVisitTime().strip();
        LocalDate day = draft.nextVisit();
        if (day == null) {
            return present(time);
        }
        String words = SheetDates.weekday(day, language, draft.paper());
        return time.isEmpty() ? words : words + ", " + time;
    }

    private static @Nullable String present(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

package org.tautband.homecare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tautband.common.Messages;
import org.tautband.guide.Advice;
import org.tautband.guide.EntryId;
import org.tautband.guide.Guide;
import org.tautband.guide.GuideItem;
import org.tautband.guide.HomeAlerts;
import org.tautband.guide.HomeCareQuery;
import org.tautband.guide.HomeCareRules;
import org.tautband.guide.ItemText;
import org.tautband.guide.PartReview;
import org.tautband.guide.TranslationPart;
import org.tautband.guide.TranslationReviews;
import org.tautband.guide.Variant;
import org.tautband.guide.Verdict;
import org.tautband.homecare.SheetProposal.LeftOut;
import org.tautband.homecare.SheetProposal.Offer;

/** What the guide offers for a client: what the rules suggest, and all else, weighed by the same rules. */
@Component
class SheetOffers {

    private static final Set<String> PRESSING = Set.of(GuideItem.SELF_PRESSURE, GuideItem.FOAM_ROLLER);

    private final HomeCareRules rules;
    private final Guide guide;
    private final TranslationReviews reviews;
    private final Messages messages;

    SheetOffers(HomeCareRules rules, Guide guide, TranslationReviews reviews, Messages messages) {
        this.rules = rules;
        this.guide = guide;
        this.reviews = reviews;
        this.messages = messages;
    }

    /** Titles and reasons are for the therapist, in English; the usual words are those that the sheet would print. */
    SheetProposal of(SheetFacts facts, Locale language) {
        Guide spoken = guide.in(language);
        List<Offer> offers = facts.advice().suggestions().stream()
                .map(suggestion -> suggested(suggestion, spoken))
                .toList();
        return new SheetProposal(
                offers,
                facts.redFlags().isEmpty() ? others(facts, offers, spoken) : List.of(),
                facts.advice().suppressed().stream().map(this::leftOut).toList(),
                facts.redFlags(),
                notReviewed(spoken.language()));
    }

    /** The facts as the rules weigh them for other circumstances. */
    SheetFacts given(SheetFacts facts, Circumstances circumstances) {
        HomeCareQuery query = facts.query()
                .withCauses(circumstances.causes())
                .withEquipment(circumstances.atHand().equipment());
        return facts.weighed(query, rules.evaluate(query));
    }

    /** What the client has to mind at home, in a language. */
    HomeAlerts alerts(SheetFacts facts, Locale language) {
        return rules.in(language).alerts(facts.query());
    }

    private List<TranslationPart> notReviewed(Locale language) {
        return reviews.of(language).stream()
                .filter(part -> !part.isTrusted())
                .map(PartReview::part)
                .toList();
    }

    /**
     * Whether the item may stand on this client's sheet, and for which points: those that the rules suggest it for, else
     * those that it could be for.
     *
     * @throws IllegalArgumentException when the guide has no such item
     */
    Verdict verdict(SheetFacts facts, ChosenItem chosen, Locale language) {
        HomeCareRules spoken = rules.in(language);
        return facts.advice().suggestions().stream()
                .filter(s -> ChosenItem.of(s.item(), s.variant()).key().equals(chosen.key()))
                .findFirst()
                .map(s -> spoken.verdict(facts.query(), s.item(), s.variant(), Set.copyOf(s.points())))
                .orElseGet(() -> spoken.verdict(
                        facts.query(), chosen.item(), chosen.variant(), couldBeFor(facts.query(), chosen)));
    }

    String title(ChosenItem chosen) {
        return guide.text(chosen.item(), chosen.variant()).title();
    }

    /** Whether the guide has the item and nothing known of the client excludes it. */
    boolean mayStand(SheetFacts facts, ChosenItem chosen) {
        return all().containsKey(chosen.key())
                && !verdict(facts, chosen, Locale.ENGLISH).excluded();
    }

    private static Set<Integer> couldBeFor(HomeCareQuery query, ChosenItem chosen) {
        Set<Integer> points = new TreeSet<>();
        query.points().stream()
                .filter(point -> PRESSING.contains(chosen.item())
                        || (chosen.item().equals(GuideItem.STRETCH)
                                && String.valueOf(chosen.variant()).equals(point.stretchKey())))
                .forEach(point -> points.add(point.number()));
        return points;
    }

    private List<Offer> others(SheetFacts facts, List<Offer> offers, Guide spoken) {
        Map<String, ChosenItem> left = all();
        offers.forEach(offer -> left.remove(offer.chosen().key()));
        List<Offer> others = new ArrayList<>();
        left.values().forEach(chosen -> others.add(other(facts, chosen, spoken)));
        return others;
    }

    private Map<String, ChosenItem> all() {
        Map<String, ChosenItem> all = new LinkedHashMap<>();
        for (GuideItem item : guide.items()) {
            List<Variant> variants = guide.variants(item.key());
            if (variants.isEmpty()) {
                add(all, item.key(), null);
            }
            variants.forEach(variant -> add(all, item.key(), variant.key()));
        }
        return all;
    }

    private static void add(Map<String, ChosenItem> all, String item, @Nullable String variant) {
        ChosenItem chosen = ChosenItem.of(item, variant);
        all.put(chosen.key(), chosen);
    }

    private Offer suggested(Advice.Suggestion suggestion, Guide spoken) {
        ItemText text = spoken.text(suggestion.item(), suggestion.variant());
        ChosenItem chosen = ChosenItem.of(suggestion.item(), suggestion.variant());
        return new Offer(
                chosen,
                title(chosen),
                words(text),
                suggestion.reasons().stream()
                        .map(reason -> reason.in(messages, Locale.ENGLISH))
                        .toList(),
                suggestion.warnings().stream().map(Advice.Warning::text).toList(),
                suggestion.evidence(),
                suggestion.recommended(),
                null,
                text.review());
    }

    private Offer other(SheetFacts facts, ChosenItem chosen, Guide spoken) {
        Verdict verdict = verdict(facts, chosen, Locale.ENGLISH);
        ItemText text = spoken.text(chosen.item(), chosen.variant());
        return new Offer(
                chosen,
                title(chosen),
                words(text),
                List.of(),
                verdict.warnings().stream().map(Advice.Warning::text).toList(),
                guide.evidence(new EntryId(chosen.item(), chosen.variant())),
                false,
                verdict.excluded() ? refusal(verdict) : null,
                text.review());
    }

    private String refusal(Verdict verdict) {
        return verdict.suppressed().stream()
                .map(suppressed -> suppressed.reason().in(messages, Locale.ENGLISH))
                .findFirst()
                .orElseGet(() -> messages.getTranslation("homecare.refusal.noPoint", Locale.ENGLISH));
    }

    private static ItemWords words(ItemText text) {
        return new ItemWords(String.join("\n", text.steps()), text.dose(), text.frequency());
    }

    private LeftOut leftOut(Advice.Suppressed suppressed) {
        String title = suppressed.variant() == null
                ? guide.item(suppressed.item()).title()
                : guide.variant(suppressed.item(), suppressed.variant()).title();
        return new LeftOut(
                title, suppressed.points(), suppressed.reason().in(messages, Locale.ENGLISH), suppressed.evidence());
    }
}

package org.tautband.guide;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what the clinic has written in the place of what the program brought, language by language. Pure. */
final class ClinicWords {

    private record Key(EntryId entry, String language) {}

    private final GuideEdition builtIn;
    private final Map<Key, GuideVersion> latest;

    private ClinicWords(GuideEdition builtIn, List<GuideVersion> latest) {
        this.builtIn = builtIn;
        this.latest = latest.stream()
                .collect(toMap(v -> new Key(v.entry(), v.language().getLanguage()), version -> version));
    }

    /** @param latest at most one version for each entry and language; one of an entry that is gone is left alone */
    static GuideEdition merge(GuideEdition builtIn, List<GuideVersion> latest) {
        ClinicWords words = new ClinicWords(builtIn, latest);
        return new GuideEdition(
                Guide.LANGUAGES.stream().map(builtIn::in).map(words::merged).toList());
    }

    private GuideFiles merged(GuideFiles files) {
        Locale language = files.language();
        Map<String, GuideItem> items = new LinkedHashMap<>();
        files.items().forEach((key, item) -> {
            GuideVersion own = own(EntryId.of(key), language);
            items.put(key, own == null ? item : item.with(own.words().toText()));
        });
        Map<String, VariantGroup> groups = new LinkedHashMap<>();
        files.variants().forEach((key, group) -> groups.put(key, merged(group, language)));
        return files.withEntries(items, groups, reviews(files), ownInEnglish());
    }

    private VariantGroup merged(VariantGroup group, Locale language) {
        List<Variant> variants = group.variants().stream()
                .map(variant -> {
                    GuideVersion own = own(new EntryId(group.item(), variant.key()), language);
                    return own == null ? variant : variant.with(own.words().toText());
                })
                .toList();
        return new VariantGroup(group.item(), group.evidence(), group.evidenceNote(), variants);
    }

    private Set<String> ownInEnglish() {
        Set<String> own = new HashSet<>();
        latest.forEach((key, version) -> {
            if (version.own() && key.language.equals(Locale.ENGLISH.getLanguage())) {
                own.add(key.entry.toString());
            }
        });
        return own;
    }

    private Map<String, Review> reviews(GuideFiles files) {
        Map<String, Review> reviews = new HashMap<>(files.reviews());
        if (!files.language().equals(Locale.ENGLISH)) {
            reviews.replaceAll((unit, before) -> EntryId.parse(unit)
                    .map(id -> review(id, files.language(), before))
                    .orElse(before));
        }
        return reviews;
    }

    private Review review(EntryId entry, Locale language, Review asBuiltIn) {
        GuideVersion original = version(entry, Locale.ENGLISH);
        GuideVersion translation = version(entry, language);
        boolean originalIsOwn = original != null && original.own();
        boolean translationIsOwn = translation != null && translation.own();
        if (originalIsOwn || translationIsOwn) {
            boolean older = original != null
                    && (translation == null || translation.savedAt().isBefore(original.savedAt()));
            if (older) {
                return Review.OUTDATED;
            }
            return translation != null && translation.isReviewed() ? Review.REVIEWED : Review.NOT_REVIEWED;
        }
        boolean stillTheSame = translation != null
                && translation.isReviewed()
                && translation.builtIn().equals(builtIn.draft(entry, language));
        return stillTheSame ? Review.REVIEWED : asBuiltIn;
    }

    private @Nullable GuideVersion own(EntryId entry, Locale language) {
        GuideVersion version = version(entry, language);
        return version != null && version.own() ? version : null;
    }

    private @Nullable GuideVersion version(EntryId entry, Locale language) {
        return latest.get(new Key(entry, language.getLanguage()));
    }
}

package org.tautband.guide;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the guide's pages together. */
@Component
class GuidePages {

    private final CurrentGuide current;
    private final GuideVersionRows rows;
    private final Guide guide;

    GuidePages(CurrentGuide current, GuideVersionRows rows, Guide guide) {
        this.current = current;
        this.rows = rows;
        this.guide = guide;
    }

    boolean has(EntryId entry) {
        return entries().contains(entry);
    }

    /** Items that only hold variants have no page of their own, as nobody reads them. */
    private List<EntryId> entries() {
        List<EntryId> entries = new ArrayList<>();
        for (GuideKind kind : GuideKind.values()) {
            kind.item()
                    .ifPresentOrElse(
                            item -> guide.variants(item).forEach(v -> entries.add(new EntryId(item, v.key()))),
                            () -> guide.items().stream()
                                    .map(GuideItem::key)
                                    .filter(key -> !key.equals(GuideItem.ADVICE))
                                    .forEach(key -> entries.add(EntryId.of(key))));
        }
        return entries;
    }

    List<GuideListItem> list(Locale language) {
        Guide spoken = guide.in(language);
        List<GuideVersion> latest = rows.latest();
        Set<EntryId> own = latest.stream()
                .filter(version -> version.own() && version.language().equals(language))
                .map(GuideVersion::entry)
                .collect(toSet());
        Set<EntryId> upgraded = latest.stream()
                .filter(this::isUpgraded)
                .map(GuideVersion::entry)
                .collect(toSet());
        return entries().stream()
                .map(entry -> new GuideListItem(
                        entry,
                        GuideKind.of(entry),
                        title(spoken, entry),
                        drawing(spoken, entry),
                        guide.evidence(entry),
                        own.contains(entry),
                        upgraded.contains(entry),
                        spoken.review(entry)))
                .toList();
    }

    private boolean isUpgraded(GuideVersion version) {
        return version.own()
                && has(version.entry())
                && !version.builtIn().equals(current.builtIn().draft(version.entry(), version.language()));
    }

    private static String title(Guide spoken, EntryId entry) {
        return entry.variant() == null
                ? spoken.item(entry.item()).title()
                : spoken.variant(entry.item(), entry.variant()).title();
    }

    private static String drawing(Guide spoken, EntryId entry) {
        if (entry.variant() != null) {
            return spoken.variant(entry.item(), entry.variant()).drawing();
        }
        String own = Objects.requireNonNullElse(spoken.item(entry.item()).picture(), entry.item());
        return spoken.pictures().contains(own)
                ? own
                : spoken.variants(entry.item()).getFirst().drawing();
    }

    GuidePage page(EntryId entry, Locale language) {
        Guide spoken = guide.in(language);
        List<GuideVersion> history = rows.of(entry, language);
        EntryDraft builtIn = current.builtIn().draft(entry, language);
        Optional<GuideVersion> own =
                history.stream().limit(1).filter(GuideVersion::own).findFirst();
        EntryDraft words = own.map(GuideVersion::words).orElse(builtIn);
        return new GuidePage(
                entry,
                GuideKind.of(entry),
                language,
                history.isEmpty() ? 0 : history.getFirst().number(),
                text(spoken, entry),
                elsewhere(spoken, entry),
                Markdown.html(words.text()),
                words,
                builtIn,
                own.isPresent(),
                own.filter(this::isUpgraded).map(GuideVersion::builtIn).orElse(null),
                guide.evidence(entry),
                note(entry),
                guide.sources(entry),
                history);
    }

    private static List<Picture> elsewhere(Guide spoken, EntryId entry) {
        GuideItem item = spoken.item(entry.item());
        return entry.variant() != null
                ? List.of()
                : item.drawings().stream()
                        .filter(drawing -> !drawing.equals(item.picture()))
                        .map(spoken::picture)
                        .toList();
    }

    /** An item of many variants shows the first one's drawing. */
    private static ItemText text(Guide spoken, EntryId entry) {
        if (entry.variant() != null) {
            return spoken.text(entry.item(), entry.variant());
        }
        return spoken.itemText(entry.item(), spoken.picture(drawing(spoken, entry)));
    }

    private @Nullable String note(EntryId entry) {
        GuideItem item = guide.item(entry.item());
        return entry.variant() == null
                ? item.evidenceNote()
                : guide.group(entry.item()).map(VariantGroup::evidenceNote).orElse(item.evidenceNote());
    }
}

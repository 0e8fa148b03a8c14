package org.tautband.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.GuideVersion.ReviewNote;

/**
 * The guide as pages: read by all who work here, written by owners. What an owner saves is what sheets print from then on;
 * every version stays, and so do the program's own words beside it.
 */
@Service
public class GuideService {

    private static final UUID NOT_STORED = new UUID(0, 0);

    private final CurrentGuide current;
    private final GuideVersionRows rows;
    private final GuidePages pages;
    private final CurrentStaff staff;
    private final AuditLog audit;
    private final Clock clock;
    private final Claims claims = GuideLoader.claims();

    GuideService(
            CurrentGuide current,
            GuideVersionRows rows,
            GuidePages pages,
            CurrentStaff staff,
            AuditLog audit,
            Clock clock) {
        this.current = current;
        this.rows = rows;
        this.pages = pages;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** All entries, kind by kind, in a language. */
    @PreAuthorize(Access.CLIENTS)
    @Transactional(readOnly = true)
    public List<GuideListItem> list(Locale language) {
        return pages.list(language);
    }

    /** @throws UnknownIdException when there is no such entry */
    @PreAuthorize(Access.CLIENTS)
    @Transactional(readOnly = true)
    public GuidePage open(EntryId entry, Locale language) {
        return pages.page(known(entry), language);
    }

    /** What the words would look like, how hard they are to read and what they claim; stores nothing. */
    @PreAuthorize(Access.OWNER)
    public DraftPreview preview(EntryDraft draft, Locale language) {
        return DraftCheck.preview(draft, claims, language);
    }

    /**
     * Saves the clinic's own words as a new version.
     *
     * @param after number of the version that the words were made from
     * @throws InvalidInputException for the fields of {@link EntryDraft}, and {@code note}
     * @throws StaleVersionException when another owner was quicker
     */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void save(EntryId entry, Locale language, int after, EntryDraft draft, String note) {
        EntryDraft builtIn = current.builtIn().draft(known(entry), language);
        EntryDraft words = DraftCheck.checked(draft, builtIn);
        InputCheck check = new InputCheck();
        String checkedNote = check.optional("note", note, GuideVersion.NOTE_MAX);
        check.require(!Markdown.hasHtml(checkedNote), "note", "guide.error.html");
        check.done();
        add(entry, language, after, true, words, checkedNote);
    }

    /** Saves the words of an earlier version as a new one. */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void restore(EntryId entry, Locale language, int after, int number) {
        GuideVersion old = rows.of(known(entry), language).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("guide version"));
        add(entry, language, after, true, old.words(), "");
    }

    /** Lets the program's words count again, as they are today and as later upgrades bring them. */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void takeBuiltIn(EntryId entry, Locale language, int after) {
        EntryDraft builtIn = current.builtIn().draft(known(entry), language);
        add(entry, language, after, false, builtIn, "");
    }

    /** Leaves the clinic's words as they are, although the program has brought others. */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void keepOwn(EntryId entry, Locale language, int after) {
        GuideVersion latest = rows.of(known(entry), language).stream()
                .findFirst()
                .filter(GuideVersion::own)
                .orElseThrow(() -> new UnknownIdException("guide version"));
        add(entry, language, after, true, latest.words(), "");
    }

    /**
     * Notes that somebody has read the words in force and found them right.
     *
     * @throws InvalidInputException for {@code reviewedBy} and {@code reviewedOn}
     * @throws StaleVersionException when the words have changed since they were shown
     */
    @PreAuthorize(Access.OWNER)
    @Transactional
    public void review(EntryId entry, Locale language, int of, ReviewNote review) {
        InputCheck check = new InputCheck();
        String by = check.required("reviewedBy", review.reviewedBy(), ReviewNote.REVIEWED_BY_MAX);
        check.require(!review.reviewedOn().isAfter(LocalDate.now(clock)), "reviewedOn", "guide.error.future");
        check.done();
        Optional<GuideVersion> latest = rows.of(known(entry), language).stream().findFirst();
        if (latest.map(GuideVersion::number).orElse(0) != of) {
            throw new StaleVersionException("guide entry");
        }
        EntryDraft builtIn = current.builtIn().draft(entry, language);
        UUID version = latest.filter(known -> known.own() || known.builtIn().equals(builtIn))
                .map(GuideVersion::id)
                .orElseGet(() -> add(entry, language, of, false, builtIn, ""));
        rows.addReview(version, new ReviewNote(by, review.reviewedOn()), clock.instant(), staff.get());
        record(entry, language, version, "reviewed");
    }

    private UUID add(EntryId entry, Locale language, int after, boolean own, EntryDraft words, String note) {
        List<GuideVersion> before = rows.of(entry, language);
        if ((before.isEmpty() ? 0 : before.getFirst().number()) != after) {
            throw new StaleVersionException("guide entry");
        }
        EntryDraft builtIn = current.builtIn().draft(entry, language);
        GuideVersion version = new GuideVersion(
                NOT_STORED, entry, language, after + 1, own, words, builtIn, note, clock.instant(), "", List.of());
        UUID id = rows.insert(version, staff.get());
        record(entry, language, id, "version " + version.number());
        return id;
    }

    private void record(EntryId entry, Locale language, UUID version, String what) {
        current.forgetAfterCommit();
        AuditSubject subject = AuditSubject.of("guide_version", version, null);
        audit.record(AuditAction.CHANGED, subject.with(entry + " " + language.getLanguage() + ", " + what));
    }

    private EntryId known(EntryId entry) {
        if (!pages.has(entry)) {
            throw new UnknownIdException("guide entry");
        }
        return entry;
    }
}

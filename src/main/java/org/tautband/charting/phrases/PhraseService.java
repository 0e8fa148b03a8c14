package org.tautband.charting.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffMember;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Keeps phrases. Everybody who charts has their own and reads the clinic's, which owners edit. */
@Service
@PreAuthorize(Access.CHARTS)
public class PhraseService {

    private static final Pattern SHORTCUT = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*");

    private final PhraseRepository phrases;
    private final StarterPhrases starters;
    private final CurrentStaff staff;
    private final AuditLog audit;

    PhraseService(PhraseRepository phrases, StarterPhrases starters, CurrentStaff staff, AuditLog audit) {
        this.phrases = phrases;
        this.starters = starters;
        this.staff = staff;
        this.audit = audit;
    }

    /** One's own phrases and the clinic's, by shortcut. */
    @Transactional(readOnly = true)
    public List<PhraseDetails> all() {
        List<Phrase> readable = phrases.readableBy(staff.get().id().value());
        Set<String> own = readable.stream()
                .filter(phrase -> phrase.ownerId() != null)
                .map(Phrase::shortcut)
                .collect(Collectors.toSet());
        return readable.stream()
                .map(phrase -> phrase.details(phrase.ownerId() == null && own.contains(phrase.shortcut())))
                .toList();
    }

    /** Whether the member of staff signed in may edit phrases of this scope. */
    @Transactional(readOnly = true)
    public boolean mayEdit(PhraseScope scope) {
        return scope == PhraseScope.OWN || staff.get().role() == Role.OWNER;
    }

    /** @throws org.tautband.common.InvalidInputException also when the shortcut is taken in this scope */
    @Transactional
    public PhraseId add(PhraseScope scope, PhraseDraft draft) {
        UUID owner = ownerOf(scope);
        Phrase added = phrases.saveAndFlush(new Phrase(owner, checked(draft, owner, null)));
        recorded(AuditAction.CREATED, added, "");
        return new PhraseId(added.id());
    }

    /** @throws org.tautband.common.StaleVersionException when it was changed since {@code version} was read */
    @Transactional
    public void change(PhraseId id, long version, PhraseDraft draft) {
        Phrase phrase = editable(id);
        phrase.change(version, checked(draft, phrase.ownerId(), phrase));
        recorded(AuditAction.CHANGED, phrase, "");
    }

    /** @throws org.tautband.common.StaleVersionException when it was changed since {@code version} was read */
    @Transactional
    public void remove(PhraseId id, long version) {
        Phrase phrase = editable(id);
        phrase.requireVersion(version);
        phrases.delete(phrase);
        recorded(AuditAction.REMOVED, phrase, "");
    }

    /** Adds the starter phrases whose shortcuts are free in this scope, and answers how many those were. */
    @Transactional
    public int addStarters(PhraseScope scope) {
        UUID owner = ownerOf(scope);
        Set<String> taken = phrases.of(owner).stream().map(Phrase::shortcut).collect(Collectors.toSet());
        List<Phrase> added = phrases.saveAll(starters.drafts().stream()
                .filter(draft -> !taken.contains(draft.shortcut()))
                .map(draft -> new Phrase(owner, draft))
                .toList());
        added.forEach(phrase -> recorded(AuditAction.CREATED, phrase, "starter"));
        return added.size();
    }

    private void recorded(AuditAction action, Phrase phrase, String detail) {
        audit.record(action, AuditSubject.of("phrase", phrase.id(), null).with(detail));
    }

    private Phrase editable(PhraseId id) {
        Phrase phrase = phrases.findById(id.value()).orElseThrow(() -> new UnknownIdException("phrase"));
        StaffMember me = staff.get();
        UUID owner = phrase.ownerId();
        if (owner == null) {
            ownerOf(PhraseScope.CLINIC);
        } else if (!owner.equals(me.id().value())) {
            throw new UnknownIdException("phrase");
        }
        return phrase;
    }

    private @Nullable UUID ownerOf(PhraseScope scope) {
        if (!mayEdit(scope)) {
            throw new AccessDeniedException("Clinic phrases are edited by owners");
        }
        return scope == PhraseScope.CLINIC ? null : staff.get().id().value();
    }

    private PhraseDraft checked(PhraseDraft draft, @Nullable UUID owner, @Nullable Phrase itself) {
        InputCheck check = new InputCheck();
        String shortcut = check.required("shortcut", draft.shortcut(), PhraseDraft.SHORTCUT_MAX + 1)
                .replaceFirst("^\\.", "")
                .toLowerCase(Locale.ROOT);
        int length = shortcut.length();
        check.require(
                shortcut.isEmpty() || (length >= PhraseDraft.SHORTCUT_MIN && length <= PhraseDraft.SHORTCUT_MAX),
                "shortcut",
                "charting.error.shortcutLength",
                PhraseDraft.SHORTCUT_MIN,
                PhraseDraft.SHORTCUT_MAX);
        check.require(
                shortcut.isEmpty() || SHORTCUT.matcher(shortcut).matches(), "shortcut", "charting.error.shortcut");
        boolean taken = phrases.of(owner).stream()
                .anyMatch(other -> other != itself && other.shortcut().equals(shortcut));
        check.require(!taken, "shortcut", "charting.error.shortcutTaken", shortcut);
        String text = check.required("text", draft.text(), PhraseDraft.TEXT_MAX);
        check.done();
        return new PhraseDraft(shortcut, draft.section(), text);
    }
}

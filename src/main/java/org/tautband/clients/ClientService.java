package org.tautband.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.audit.RefusalsAudited;
import org.tautband.common.InputCheck;
import org.tautband.common.UnknownIdException;

/** Adds, finds, changes and archives clients. Every method leaves its row in the audit trail. */
@Service
@RefusalsAudited
@PreAuthorize(Access.CLIENTS)
public class ClientService {

    /** The largest number of rows that one call of {@link #search} answers. */
    public static final int PAGE_MAX = 200;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s+()./#,;a-zA-Z-]*");
    private static final int OLDEST = 130;

    private final ClientRepository clients;
    private final ClientSearch search;
    private final AuditLog audit;
    private final Clock clock;

    ClientService(ClientRepository clients, ClientSearch search, AuditLog audit, Clock clock) {
        this.clients = clients;
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a new client. */
    @Transactional
    public ClientId create(ClientDraft draft) {
        ClientId id = clients.saveAndFlush(new Client(checked(draft), clock)).id();
        audit.record(AuditAction.CREATED, AuditSubject.client(id.value()));
        return id;
    }

    /** The client's record, for reading on screen. */
    @Transactional
    public ClientDetails open(ClientId id) {
        audit.record(AuditAction.VIEWED, AuditSubject.client(id.value()));
        return find(id).details();
    }

    /** Replaces what the form holds; {@code version} is that of the details the form was filled from. */
    @Transactional
    public ClientDetails change(ClientId id, long version, ClientDraft draft) {
        Client client = find(id);
        client.change(version, checked(draft));
        audit.record(AuditAction.CHANGED, AuditSubject.client(id.value()));
        return clients.saveAndFlush(client).details();
    }

    /** Takes a client out of the list; the record stays and can be restored. */
    @Transactional
    public void archive(ClientId id) {
        find(id).archive(clock);
        audit.record(AuditAction.ARCHIVED, AuditSubject.client(id.value()));
    }

    @Transactional
    public void restore(ClientId id) {
        find(id).restore();
        audit.record(AuditAction.RESTORED, AuditSubject.client(id.value()));
    }

    /** A page of the list, ordered by last and first name. */
    @Transactional
    public List<ClientListItem> search(ClientFilter filter, int offset, int limit) {
        InputCheck check = new InputCheck();
        String text = check.optional("text", filter.text(), ClientFilter.TEXT_MAX);
        check.range("limit", limit, 0, PAGE_MAX);
        check.range("offset", offset, 0, Integer.MAX_VALUE);
        check.done();
        search.widenSimilarity();
        List<ClientListItem> found = search.find(new ClientFilter(text, filter.archived()), offset, limit);
        AuditSubject list = new AuditSubject("client_list", null, null, found.size() + " shown from " + offset);
        audit.record(AuditAction.SEARCHED, list);
        return found;
    }

    /** Clients already here who may be the person on the form. */
    @Transactional(readOnly = true)
    public List<ClientListItem> likelyDuplicates(ClientDraft draft) {
        return search.likelyDuplicates(draft, 5);
    }

    private Client find(ClientId id) {
        return clients.findById(id.value()).orElseThrow(() -> new UnknownIdException("client"));
    }

    private ClientDraft checked(ClientDraft draft) {
        InputCheck check = new InputCheck();
        ClientDraft clean = new ClientDraft(
                check.required("firstName", draft.firstName(), ClientDraft.NAME_MAX),
                check.required("lastName", draft.lastName(), ClientDraft.NAME_MAX),
                check.optional("pronouns", draft.pronouns(), ClientDraft.PRONOUNS_MAX),
                draft.dateOfBirth(),
                check.optional("phone", draft.phone(), ClientDraft.PHONE_MAX),
                check.optional("email", draft.email(), ClientDraft.EMAIL_MAX));
        LocalDate born = clean.dateOfBirth();
        LocalDate today = LocalDate.now(clock);
        check.require(born == null || !born.isAfter(today), "dateOfBirth", "clients.error.bornInFuture");
        check.require(
                born == null || born.isAfter(today.minusYears(OLDEST)), "dateOfBirth", "clients.error.tooOld", OLDEST);
        check.require(
                clean.email().isEmpty() || EMAIL.matcher(clean.email()).matches(), "email", "clients.error.email");
        check.require(PHONE.matcher(clean.phone()).matches(), "phone", "clients.error.phone");
        check.done();
        return clean;
    }
}

package org.tautband.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

@DatabaseTest
@SignedInAs(Role.FRONT_DESK)
class ClientServiceTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private static ClientDraft named(String first, String last) {
        return new ClientDraft(first, last, "", null, "", "");
    }

    private List<String> found(String text) {
        return clients.search(new ClientFilter(text, false), 0, 50).stream()
                .map(ClientListItem::fullName)
                .toList();
    }

    @Test
    void what_is_stored_comes_back_whole() {
        ClientDraft draft = new ClientDraft(
                "Zoë",
                "O’Neill-Ångström",
                "she/her",
                LocalDate.of(1980, 5, 3),
                "+44 (20) 7946 0018",
                "zoe@example.org");
        ClientId id = clients.create(draft);
        assertThat(clients.open(id).data()).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "ANGSTROM",
                "oneill zoe",
                "angs zo",
                "79460018",
                "zoe@example",
                "1980-05-03",
                "3/5/1980",
                "Zoe Angstrm"
            })
    void a_client_is_found_by_any_part_without_accents_and_despite_a_typo(String typed) {
        clients.create(new ClientDraft(
                "Zoë", "ONeill-Ångström", "", LocalDate.of(1980, 5, 3), "+44 (20) 7946-0018", "zoe@example.org"));
        clients.create(named("Walter", "Kim"));
        assertThat(found(typed)).containsExactly("Zoë ONeill-Ångström");
    }

    @Test
    void wildcards_of_the_database_are_plain_characters_in_a_search() {
        clients.create(named("Ann", "Lee"));
        assertThat(found("%")).isEmpty();
        assertThat(found("a_n")).doesNotContain("x").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void somebody_born_tomorrow_is_refused_and_told_beside_the_field() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> clients.create(new ClientDraft("A", "B", "", tomorrow, "", "")))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(new Violation("dateOfBirth", "clients.error.bornInFuture", List.of())));
        assertThat(found("")).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        ClientDraft wrong = new ClientDraft(" ", "x".repeat(201), "", LocalDate.of(1880, 1, 1), "call me!", "nobody");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> clients.create(wrong))
                .satisfies(refused -> assertThat(refused.violations().stream().map(Violation::field))
                        .containsExactly("firstName", "lastName", "dateOfBirth", "email", "phone"));
    }

    @Test
    void a_name_of_two_hundred_characters_is_kept() {
        ClientId id = clients.create(named("É".repeat(200), "B"));
        assertThat(clients.open(id).data().firstName()).isEqualTo("É".repeat(200));
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        ClientId id = clients.create(named("Ann", "Lee"));
        ClientDetails read = clients.open(id);
        clients.change(id, read.version(), named("Anne", "Lee"));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> clients.change(id, read.version(), named("Anna", "Lee")));
        assertThat(clients.open(id).data().firstName()).isEqualTo("Anne");
    }

    @Test
    void an_archived_client_leaves_the_list_and_can_come_back() {
        ClientId id = clients.create(named("Ann", "Lee"));
        clients.archive(id);
        assertThat(found("ann")).isEmpty();
        assertThat(clients.search(new ClientFilter("ann", true), 0, 50)).hasSize(1);
        clients.restore(id);
        assertThat(found("ann")).containsExactly("Ann Lee");
    }

    @Test
    void a_likely_duplicate_is_named() {
        LocalDate born = LocalDate.of(1990, 2, 1);
        clients.create(new ClientDraft("Katherine", "Müller", "", born, "", "kate@example.org"));
        assertThat(duplicatesOf("Catherine", "Mueller", born, "")).hasSize(1);
        assertThat(duplicatesOf("Katherine", "Muller", null, "")).hasSize(1);
        assertThat(duplicatesOf("K.", "Smith", null, "KATE@example.org")).hasSize(1);
        assertThat(duplicatesOf("Walter", "Kim", born, "")).isEmpty();
    }

    private List<ClientListItem> duplicatesOf(String first, String last, @Nullable LocalDate born, String email) {
        return clients.likelyDuplicates(new ClientDraft(first, last, "", born, "", email));
    }

    @Test
    void an_unknown_id_is_told_as_such() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> clients.open(new ClientId(UUID.randomUUID())));
    }

    @Test
    void reading_and_changing_a_record_leaves_who_and_what() {
        ClientId id = clients.create(named("Ann", "Lee"));
        ClientDetails read = clients.open(id);
        clients.change(id, read.version(), named("Anne", "Lee"));
        assertThat(jdbc.sql("select username || ' ' || action from audit_entry where client_id = :id order by id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("test-front_desk CREATED", "test-front_desk VIEWED", "test-front_desk CHANGED");
    }
}

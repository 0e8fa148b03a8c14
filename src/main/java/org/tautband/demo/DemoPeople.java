package org.tautband.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Fictional clients. Phone numbers are from a range kept free for fiction, addresses from a domain for examples. */
final class DemoPeople {

    private static final List<String> FIRST = List.of(
            "Ada", "Amir", "Anaïs", "Beatriz", "Björn", "Carmen", "Chidi", "Chloé", "Daniel", "Dmitri", "Eleni", "Emma",
            "Fatima", "Finn", "Grace", "Hana", "Hugo", "Ingrid", "Ivan", "Jonas", "José", "Jun", "Kavya", "Kofi",
            "Lars", "Leila", "Lucía", "Malik", "María", "Mei", "Milan", "Nadia", "Noah", "Olga", "Omar", "Priya",
            "Quinn", "Rosa", "Søren", "Thandi", "Tomás", "Uma", "Viktor", "Wanda", "Yara", "Zoë");
    private static final List<String> LAST = List.of(
            "Abara",
            "Almeida",
            "Andersson",
            "Baker",
            "Bauer",
            "Çelik",
            "Chen",
            "Costa",
            "Dubois",
            "Eriksen",
            "Fernández",
            "Fischer",
            "Georgiou",
            "Haddad",
            "Hughes",
            "Ito",
            "Ivanova",
            "Jensen",
            "Kaya",
            "Kim",
            "Kowalska",
            "Larsen",
            "Lefèvre",
            "López",
            "Marlowe",
            "Mbeki",
            "Meyer",
            "Moreau",
            "Müller",
            "Nakamura",
            "Nguyen",
            "Novák",
            "O’Brien",
            "Okafor",
            "Papadaki",
            "Patel",
            "Petrov",
            "Popescu",
            "Quispe",
            "Rossi",
            "Said",
            "Schmidt",
            "Silva",
            "Tanaka",
            "Taylor",
            "Vargas",
            "Weber",
            "Wójcik",
            "Yilmaz",
            "Zhang");
    private static final List<String> PRONOUNS = List.of("", "", "", "she/her", "he/him", "they/them");

    /** A client as rows need it. */
    record Person(UUID id, String first, String last, String pronouns, LocalDate born, String phone, String email) {}

    private DemoPeople() {}

    static Person person(int number, LocalDate today, Random random) {
        String first = FIRST.get(random.nextInt(FIRST.size()));
        String last = LAST.get((number * 7 + random.nextInt(3)) % LAST.size());
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return new Person(
                new UUID(random.nextLong(), random.nextLong()),
                first,
                last,
                PRONOUNS.get(random.nextInt(PRONOUNS.size())),
                today.minusYears(19 + random.nextInt(60)).minusDays(random.nextInt(365)),
                String.format(Locale.ROOT, "020 7946 0%03d", number % 1000),
                plain + number + "@example.org");
    }
}
